import type { CellContent } from '../formulas/call-arguments';
import type { FilledBy } from './seen-cell';

/** A selected cell that a formula fills. */
export interface FormulaCell {
  readonly worksheet: string;
  /** Where the formula stands: `B3`. */
  readonly address: string;
  readonly filledBy: FilledBy;
  /** What the selected cell holds, and how it shows it. */
  readonly content: CellContent;
  readonly text: string;
}
