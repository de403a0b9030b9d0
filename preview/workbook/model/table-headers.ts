import { CellValueType } from '@univerjs/core';
import { HEADER_LIMIT } from '../entry/entry-limits';
import type { Book } from './book';
import { CellMatrix } from './cell-matrix';
import { cellText, formulaAt, readCell } from './read-cell';
import type { TableColumnRecord, TableRecord } from './table-record';

/** The names of a table's columns: what stands in its header, or what stood there before it was hidden. */
export function columnNames(book: Book, table: TableRecord): readonly string[] {
  if (!table.showHeaders) return table.columns.map((column) => column.name);
  const sheet = { book, id: table.sheetId };
  return table.columns.map((_, index) => cellText(sheet, table.area.row, table.area.column + index));
}

/**
 * Makes the header cells what Excel insists on: constant texts, none empty, no two alike (whatever the
 * letters' case). A name that is taken gets a number, an empty one becomes `Column1`, in Chinese `列1`.
 */
export function repairHeaders(book: Book, table: TableRecord): void {
  if (!table.showHeaders) return;
  const sheet = { book, id: table.sheetId };
  const { row, column } = table.area;
  const texts = columnNames(book, table).map((name) => name.slice(0, HEADER_LIMIT));
  const names = uniqueNames(texts, book.culture.language);
  const matrix = new CellMatrix(sheet);
  names.forEach((name, index) => {
    const cell = readCell(sheet, row, column + index);
    const isFine =
      cell.type === 'String' && cell.value === name && formulaAt(sheet, row, column + index) === undefined;
    if (!isFine) {
      matrix.set(row, column + index, { v: name, t: CellValueType.FORCE_STRING, f: null, si: null, p: null });
    }
  });
  matrix.apply();
  table.columns = table.columns.map((record, index) => ({ ...record, name: names[index] ?? record.name }));
}

/** New columns for a table, numbered on from those that it ever had. */
export function newColumns(table: TableRecord, count: number): readonly TableColumnRecord[] {
  return Array.from({ length: count }, () => ({ id: table.nextColumnId++, name: '' }));
}

export function uniqueNames(names: readonly string[], language: string): readonly string[] {
  const taken = new Set(names.filter((name) => name !== '').map((name) => name.toLowerCase()));
  const given = new Set<string>();
  const stem = language === 'zh-CN' ? '列' : 'Column';
  return names.map((name) => {
    let unique = name;
    for (let number = name === '' ? 1 : 2; unique === '' || given.has(unique.toLowerCase()); number++) {
      const candidate = `${name === '' ? stem : name}${number}`;
      if (!taken.has(candidate.toLowerCase())) unique = candidate;
    }
    taken.add(unique.toLowerCase());
    given.add(unique.toLowerCase());
    return unique;
  });
}
