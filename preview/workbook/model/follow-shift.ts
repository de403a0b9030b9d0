import type { Book } from './book';
import { makeRoomBelow } from './create-table';
import { onSheet } from './sheet';
import { newColumns, repairHeaders } from './table-headers';
import type { TableRecord } from './table-record';
import type { CellShift } from './table-shift';
import { shiftTable } from './table-shift';

/** Lets the tables of a worksheet follow cells that were inserted or deleted. */
export function followShift(book: Book, sheetId: string, shift: CellShift): void {
  for (const table of [...book.tables.values()]) {
    if (table.sheetId !== sheetId) continue;
    const shifted = shiftTable(table.area, table.showHeaders, shift);
    if (shifted.kind === 'deleted') book.tables.delete(table.id);
    if (shifted.kind !== 'moved') continue;
    table.area = shifted.area;
    keepOneRow(book, table);
    const change = shifted.columns;
    const isSideways = shift.direction === 'Right' || shift.direction === 'Left';
    if (!isSideways || change === undefined) continue;
    table.columns = [
      ...table.columns.slice(0, change.at),
      ...newColumns(table, change.inserted),
      ...table.columns.slice(change.at + change.deleted),
    ];
    repairHeaders(book, table);
  }
}

/** A table whose last row of data went away keeps an empty one. */
function keepOneRow(book: Book, table: TableRecord): void {
  const least = 1 + (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0);
  if (table.area.rowCount >= least) return;
  makeRoomBelow(onSheet({ book, id: table.sheetId }, { ...table.area, rowCount: 1 }));
  table.area = { ...table.area, rowCount: least };
}
