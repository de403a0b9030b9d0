import { followAnnotations } from './annotations';
import type { Book } from './book';
import { followCharts } from './follow-charts';
import type { SheetArea } from './sheet';
import { onSheet } from './sheet';
import { newColumns, repairHeaders } from './table-headers';
import type { TableRecord } from './table-record';
import type { CellShift } from './table-shift';
import { shiftTable } from './table-shift';
import { usedArea } from './used-area';

/**
 * Lets the tables and charts of a worksheet follow cells that were inserted or deleted. `insertRow` makes room for the
 * empty row that a table keeps when its last row of data went away.
 */
export function followShift(
  book: Book,
  sheetId: string,
  shift: CellShift,
  insertRow: (row: SheetArea) => void,
): void {
  followCharts(book, sheetId, shift);
  followAnnotations(book, sheetId, shift);
  for (const table of [...book.tables.values()]) {
    if (table.sheetId !== sheetId) continue;
    const shifted = shiftTable(table.area, table.showHeaders, shift);
    if (shifted.kind === 'deleted') book.tables.delete(table.id);
    if (shifted.kind !== 'moved') continue;
    table.area = shifted.area;
    const change = shifted.columns;
    const isSideways = shift.direction === 'Right' || shift.direction === 'Left';
    if (!isSideways) keepOneRow(book, table, insertRow);
    if (!isSideways || change === undefined) continue;
    table.columns = [
      ...table.columns.slice(0, change.at),
      ...newColumns(table, change.inserted),
      ...table.columns.slice(change.at + change.deleted),
    ];
    repairHeaders(book, table);
  }
}

function keepOneRow(book: Book, table: TableRecord, insertRow: (row: SheetArea) => void): void {
  const least = 1 + (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0);
  if (table.area.rowCount >= least) return;
  const empty = table.area.row + (table.showHeaders ? 1 : 0);
  const row = onSheet({ book, id: table.sheetId }, { ...table.area, row: empty, rowCount: 1 });
  // With totals the inserted row lies within the table, which follows it by itself.
  if (table.showTotals) return insertRow(row);
  if (usedArea(row, true) !== undefined) insertRow(row);
  table.area = { ...table.area, rowCount: least };
}
