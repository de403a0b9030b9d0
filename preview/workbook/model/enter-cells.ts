import type { Json } from '../../wire/object-model';
import { expandTable } from './auto-expand';
import { calculatedColumns } from './calculated-column';
import type { CellMatrix } from './cell-matrix';
import type { SheetArea } from './sheet';
import { repairHeaders } from './table-headers';
import { preparedCells } from './write-cells';

/** Writes a block and lets AutoCorrect act on it. */
export function enterCells(range: SheetArea, block: readonly (readonly Json[])[]): void {
  autoCorrected(range, block, preparedCells(range, block));
}

/**
 * Lets AutoCorrect act on what is entered, which in Excel it does on what code writes as on what people type: a table takes in
 * what is entered right beside it, and a formula fills its column.
 */
export function autoCorrected(
  range: SheetArea,
  block: readonly (readonly Json[])[],
  written: CellMatrix,
): void {
  const grown = expandTable(range, block);
  const fill = calculatedColumns(range, block);
  written.apply();
  fill();
  if (grown !== undefined) repairHeaders(range.sheet.book, grown);
}
