import { HostError } from '../../wire/object-model';
import type { Json } from '../../wire/object-model';
import type { Area } from './area';
import type { Book, Sheet } from './book';
import { formulasGoOn } from './calculated-column';
import { CellMatrix } from './cell-matrix';
import { tablesTouching } from './create-table';
import { enterCells } from './enter-cells';
import { refuseProtected } from './protection';
import { rawCell } from './read-cell';
import { deleteCells, insertCells } from './shift-cells';
import { onSheet, reach } from './sheet';
import { newColumns, repairHeaders } from './table-headers';
import type { TableRecord } from './table-record';
import { bodyArea } from './table-record';
import { usedArea } from './used-area';
import { clearContents } from './write-cells';

/**
 * Adds rows before the row at `index`, or at the end. What stands below moves down; unless `alwaysInsert`, rows at the
 * end go into empty cells where there are enough.
 */
export function addRows(
  book: Book,
  table: TableRecord,
  index: number,
  values: readonly (readonly Json[])[],
  alwaysInsert: boolean,
): void {
  const sheet = { book, id: table.sheetId };
  refuseProtected(sheet);
  const { area } = table;
  const body = bodyArea(table);
  if (index < 0 || index > body.rowCount)
    throw new HostError('InvalidArgument', 'The table has no such row.');
  const added: Area = { ...body, row: body.row + index, rowCount: values.length };
  const goOn = formulasGoOn(sheet, table);
  const isAtEnd = index === body.rowCount && !table.showTotals;
  if (isAtEnd && !alwaysInsert && isFree(sheet, added)) reach(sheet, added);
  else insertCells(onSheet(sheet, added), 'Down');
  table.area = { ...area, rowCount: area.rowCount + values.length };
  copyStyles(sheet, added, (column) => [
    index === 0 ? body.row + values.length : body.row + index - 1,
    column,
  ]);
  goOn(values.map((_, offset) => added.row + offset));
  enterCells(onSheet(sheet, added), values);
}

/** Takes rows out of the table; its last row is emptied instead, since a table keeps one. */
export function removeRow(book: Book, table: TableRecord, index: number): void {
  const sheet = { book, id: table.sheetId };
  refuseProtected(sheet);
  const body = bodyArea(table);
  const row = onSheet(sheet, { ...body, row: body.row + index, rowCount: 1 });
  if (body.rowCount === 1) clearContents(row);
  else deleteCells(row, 'Up');
}

/** Adds columns before the one at `index`, or at the end; `values` hold the header first where it is shown. */
export function addColumn(
  book: Book,
  table: TableRecord,
  index: number | undefined,
  values: readonly (readonly Json[])[] | undefined,
): number {
  const sheet = { book, id: table.sheetId };
  refuseProtected(sheet);
  const { area, columns } = table;
  const at = index ?? area.columnCount;
  if (at < 0 || at > area.columnCount)
    throw new HostError('InvalidArgument', 'The table has no such column.');
  const added: Area = { ...area, column: area.column + at, columnCount: 1 };
  if (at === area.columnCount && isFree(sheet, added)) reach(sheet, added);
  else insertCells(onSheet(sheet, added), 'Right');
  table.area = { ...area, columnCount: area.columnCount + 1 };
  table.columns = [...columns.slice(0, at), ...newColumns(table, 1), ...columns.slice(at)];
  if (values !== undefined) enterCells(onSheet(sheet, { ...added, rowCount: values.length }), values);
  repairHeaders(book, table);
  return at;
}

export function removeColumn(book: Book, table: TableRecord, index: number): void {
  const sheet = { book, id: table.sheetId };
  refuseProtected(sheet);
  deleteCells(onSheet(sheet, { ...table.area, column: table.area.column + index, columnCount: 1 }), 'Left');
}

function isFree(sheet: Sheet, area: Area): boolean {
  const range = onSheet(sheet, area);
  return usedArea(range, true) === undefined && tablesTouching(sheet.book, range).length === 0;
}

function copyStyles(sheet: Sheet, area: Area, from: (column: number) => readonly [number, number]): void {
  const matrix = new CellMatrix(sheet);
  const styles = sheet.book.univer.getStyles();
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      const style = styles.getStyleByCell(rawCell(sheet, ...from(column)));
      if (style != null) matrix.set(row, column, { s: style, t: rawCell(sheet, row, column)?.t ?? null });
    }
  }
  matrix.apply();
}
