import type { CellPlace } from '../plan/a1';
import type { CellsArgument } from '../formulas/argument';
import type { CellContent } from '../formulas/call-arguments';
import type { Trace } from '../registry/trace';

/** A cell to which a formula refers, as it was read. */
export interface SeenCell {
  readonly worksheet: string;
  /** `B7`. */
  readonly address: string;
  readonly content: CellContent;
  /** As the sheet shows it. */
  readonly text: string;
  /** The formula that fills it, its own or one that spills into it; absent where it holds what was typed. */
  readonly filledBy?: FilledBy;
  /** Where it stands in a table of ours. */
  readonly trace?: Trace;
}

/** A formula, and where from its own cell the cell lies that it fills. */
export interface FilledBy {
  readonly formula: string;
  readonly offset: CellPlace;
}

/** The cells of an argument that stands on a sheet, row by row; nothing for those that were not read. */
export type SeenCells = (
  cells: CellsArgument,
  worksheet: string,
) => readonly (readonly SeenCell[])[] | undefined;
