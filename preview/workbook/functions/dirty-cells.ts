import type { IUnitRange } from '@univerjs/core';
import type { Book } from '../model/book';

/** A cell by its worksheet's id. */
export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export function cellKey({ sheetId, row, column }: CellPlace): string {
  return `${sheetId}!${row},${column}`;
}

/** The cells as few ranges, runs down a column taken together: the engine compares every range with every formula. */
export function dirtyCells(book: Book, cells: readonly CellPlace[]): readonly IUnitRange[] {
  const unitId = book.univer.getUnitId();
  const ordered = [...cells].sort(
    (one, other) =>
      one.sheetId.localeCompare(other.sheetId) || one.column - other.column || one.row - other.row,
  );
  const ranges: IUnitRange[] = [];
  for (const { sheetId, row, column } of ordered) {
    const last = ranges.at(-1);
    if (last?.sheetId === sheetId && last.range.startColumn === column && last.range.endRow === row - 1) {
      last.range.endRow = row;
    } else {
      ranges.push({
        unitId,
        sheetId,
        range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      });
    }
  }
  return ranges;
}
