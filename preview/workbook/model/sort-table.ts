import { moveNotes } from './annotations';
import type { Book } from './book';
import { copiedBy, liftCell, placeCells } from './lifted-cell';
import { readCell } from './read-cell';
import type { CellReading } from './read-cell';
import type { TableRecord } from './table-record';
import { bodyArea } from './table-record';

/**
 * Sorts the rows of a table by a column: contents, looks and notes of the cells go along; a formula is copied to its new row, so
 * what it says of other rows then speaks of others. Numbers come before texts, blanks last, either way.
 */
export function sortTable(book: Book, table: TableRecord, column: number, isDescending: boolean): void {
  const sheet = { book, id: table.sheetId };
  const body = bodyArea(table);
  const rows = Array.from({ length: body.rowCount }, (_, index) => body.row + index);
  const keys = new Map(rows.map((row) => [row, readCell(sheet, row, body.column + column)]));
  const sorted = [...rows].sort((one, other) => {
    const [first, second] = [keys.get(one), keys.get(other)];
    return first === undefined || second === undefined ? 0 : inOrder(first, second, isDescending);
  });
  const placed = sorted.flatMap((from, index) =>
    Array.from({ length: body.columnCount }, (_, at) => {
      const row = body.row + index;
      const cell = liftCell(sheet, from, body.column + at);
      return { row, column: body.column + at, cell: copiedBy(book, cell, row - from, 0) };
    }),
  );
  placeCells(sheet, placed);
  moveNotes(sheet, (row, at) => {
    const isInside = at >= body.column && at < body.column + body.columnCount && rows.includes(row);
    return [isInside ? body.row + sorted.indexOf(row) : row, at];
  });
}

const RANKS = { Double: 0, String: 1, Boolean: 2, Error: 3, Empty: 4 } as const;

function inOrder(one: CellReading, other: CellReading, isDescending: boolean): number {
  const emptiness = Number(one.type === 'Empty') - Number(other.type === 'Empty');
  if (emptiness !== 0) return emptiness;
  const rising =
    RANKS[one.type] - RANKS[other.type] ||
    (typeof one.value === 'number' && typeof other.value === 'number'
      ? one.value - other.value
      : String(one.value).localeCompare(String(other.value)));
  return isDescending ? -rising : rising;
}
