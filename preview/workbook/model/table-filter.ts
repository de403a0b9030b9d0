import type { Book } from './book';
import { setRowsHidden } from './hidden-lines';
import { cellText } from './read-cell';
import type { Sheet } from './book';
import { onSheet, worksheetOf } from './sheet';
import type { TableRecord } from './table-record';
import { bodyArea } from './table-record';

/** Hides the rows whose cell in a column shows none of the texts; they stay hidden until the filter is set anew or cleared. */
export function filterTable(
  book: Book,
  table: TableRecord,
  columnId: number,
  shown: readonly string[],
): void {
  clearFilter(book, table);
  table.filter = { columnId, shown };
  const column = table.area.column + table.columns.findIndex(({ id }) => id === columnId);
  for (const row of rowsOf(table)) {
    if (!shown.includes(cellText(sheetOf(book, table), row, column))) hide(book, table, row, true);
  }
}

export function clearFilter(book: Book, table: TableRecord): void {
  if (table.filter === undefined) return;
  table.filter = undefined;
  for (const row of rowsOf(table)) hide(book, table, row, false);
}

/** Whether the row was hidden by the filter of a table that stands there. */
export function isFilteredOut(sheet: Sheet, row: number): boolean {
  return (
    filteredTables(sheet).some((table) => rowsOf(table).includes(row)) &&
    !worksheetOf(sheet).getRowVisible(row)
  );
}

export function filteredTables(sheet: Sheet): readonly TableRecord[] {
  return [...sheet.book.tables.values()].filter(
    (table) => table.sheetId === sheet.id && table.filter !== undefined,
  );
}

function rowsOf(table: TableRecord): readonly number[] {
  const { row, rowCount } = bodyArea(table);
  return Array.from({ length: rowCount }, (_, index) => row + index);
}

function hide(book: Book, table: TableRecord, row: number, hidden: boolean): void {
  setRowsHidden(onSheet(sheetOf(book, table), { ...table.area, row, rowCount: 1 }), hidden);
}

function sheetOf(book: Book, table: TableRecord): Sheet {
  return { book, id: table.sheetId };
}
