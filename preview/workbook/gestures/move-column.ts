import type { Book } from '../model/book';
import { removeColumn } from '../model/grow-table';
import { insertCells } from '../model/shift-cells';
import { onSheet } from '../model/sheet';
import { newColumns, repairHeaders } from '../model/table-headers';
import type { TableRecord } from '../model/table-record';
import { moveCells } from './move-cells';

/** Drags a column of a table to another place among its columns; it stays the column that it is. */
export function moveColumn(book: Book, table: TableRecord, from: number, to: number): void {
  if (from === to) return;
  const { columns: before, area } = table;
  const moved = before[from];
  if (moved === undefined) return;
  const sheet = { book, id: table.sheetId };
  // Room first, then the cells, then the gap that they left.
  const room = to > from ? to + 1 : to;
  insertCells(onSheet(sheet, { ...table.area, column: table.area.column + room, columnCount: 1 }), 'Right');
  // At either edge the room is none of the table's: before the first column, it has moved the whole table.
  if (room === 0 || room === before.length) {
    table.area = { ...area, columnCount: before.length + 1 };
    const added = newColumns(table, 1);
    table.columns = room === 0 ? [...added, ...before] : [...before, ...added];
  }
  const left = room <= from ? from + 1 : from;
  const cells = onSheet(sheet, { ...table.area, column: table.area.column + left, columnCount: 1 });
  moveCells(cells, { row: cells.row, column: table.area.column + room });
  removeColumn(book, table, left);
  const others = before.filter((column) => column !== moved);
  table.columns = [...others.slice(0, to), moved, ...others.slice(to)];
  repairHeaders(book, table);
}
