import type { CellPlace } from '../plan/a1';
import { cellsOf, type FormulaArea, type FrozenBlock } from './frozen-block';

/** Formulas of a sheet that became values, and the values that were written, from `origin` on. */
export interface FrozenCells {
  readonly origin: CellPlace;
  readonly areas: readonly FormulaArea[];
  readonly values: FrozenBlock['values'];
}

/** What is written to bring formulas back: `null` leaves a cell as it is. */
export interface RestoredBlock {
  readonly formulas: readonly (readonly (string | null)[])[];
  readonly restored: readonly FormulaArea[];
  /** Those whose cells hold something else by now, which stays. */
  readonly left: readonly FormulaArea[];
}

/** Brings formulas back where their values still stand as they were written; the cells of a spill are cleared for it. */
export function restoredBlock(
  { origin, areas, values }: FrozenCells,
  now: readonly (readonly unknown[])[],
): RestoredBlock {
  const isUntouched = ({ row, column }: CellPlace): boolean => {
    const [r, c] = [row - origin.row, column - origin.column];
    return asShown(values[r]?.[c]) === asShown(now[r]?.[c]);
  };
  const restored = areas.filter((area) => cellsOf(area).every(isUntouched));
  const formulas: (string | null)[][] = values.map((row) => row.map(() => null));
  for (const area of restored) {
    for (const { row, column } of cellsOf(area)) {
      const target = formulas[row - origin.row];
      const isFirst = row === area.row && column === area.column;
      if (target) target[column - origin.column] = isFirst ? area.formula : '';
    }
  }
  return { formulas, restored, left: areas.filter((area) => !restored.includes(area)) };
}

/** Without the apostrophe with which a text was written. */
function asShown(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/^'/, '') : value;
}
