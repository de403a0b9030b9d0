import type { CellPlace } from '../plan/a1';
import type { CellValue } from '../plan/plan-cell';
import type { Extent } from '../edits/extent';
import type { RegistryRecord } from './registry-record';
import { rowsHeld } from './rows-remembered';

/** Cells of a sheet, as far as they are used. */
export interface UsedCells {
  readonly origin: CellPlace;
  readonly values: readonly (readonly CellValue[])[];
}

/**
 * Where the cells of a table stand that is none any more, its header first: the rows that have the keys of the record, up to the
 * row above which nothing stands, and as wide as that row goes on. `undefined` where most of its rows are not there.
 */
export function cellsOfRecord(record: RegistryRecord, { origin, values }: UsedCells): Extent | undefined {
  const held = rowsHeld(record, values);
  const [first] = held?.rows ?? [];
  const last = held?.rows.at(-1);
  if (held === undefined || first === undefined || last === undefined || !held.isMost) return undefined;
  const { column } = held;
  const isFilled = (row: number, at: number): boolean => (values[row]?.[at] ?? '') !== '';
  let top = first;
  while (isFilled(top - 1, column)) top -= 1;
  if (top === first) return undefined;
  let [left, right] = [column, column];
  while (isFilled(top, left - 1)) left -= 1;
  while (isFilled(top, right + 1)) right += 1;
  return {
    row: origin.row + top,
    column: origin.column + left,
    rows: last - top + 1,
    columns: right - left + 1,
  };
}
