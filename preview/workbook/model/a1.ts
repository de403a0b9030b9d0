import type { Area } from './area';
import { COLUMN_LIMIT, ROW_LIMIT, isEntireColumn, isEntireRow, lastColumn, lastRow } from './area';

/** An address as Excel writes it, taken apart: the sheet's name where one is given, and the cells. */
export interface Address {
  readonly sheetName?: string;
  readonly area: Area;
}

/**
 * Reads `B2`, `$A$1:C3`, `A:C`, `2:5` or `'My sheet'!B2`; answers `undefined` for anything else.
 *
 * @example parseAddress("'2021'!B2:C3")?.area // { row: 1, column: 1, rowCount: 2, columnCount: 2 }
 */
export function parseAddress(text: string): Address | undefined {
  const parts = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  if (parts === null) return undefined;
  const [, quoted, plain, cells = ''] = parts;
  const area = parseCells(cells);
  if (area === undefined) return undefined;
  const sheetName = quoted?.replaceAll("''", "'") ?? plain;
  return sheetName === undefined ? { area } : { sheetName, area };
}

/** Writes an area as Excel does: one cell as `B2`, whole columns as `A:C`, whole rows as `2:5`. */
export function formatArea(area: Area): string {
  if (isEntireColumn(area) && !isEntireRow(area))
    return `${columnLetters(area.column)}:${columnLetters(lastColumn(area))}`;
  if (isEntireRow(area)) return `${area.row + 1}:${lastRow(area) + 1}`;
  const first = formatCell(area.row, area.column);
  return area.rowCount === 1 && area.columnCount === 1
    ? first
    : `${first}:${formatCell(lastRow(area), lastColumn(area))}`;
}

export function formatAddress(sheetName: string, area: Area): string {
  return `${quoteSheetName(sheetName)}!${formatArea(area)}`;
}

/** Quotes a sheet's name where a formula would otherwise misread it: `'2021'`, `'It''s'`. */
export function quoteSheetName(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseCells(name) === undefined;
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

export function formatCell(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function parseCells(text: string): Area | undefined {
  const corners = text.replaceAll('$', '').toUpperCase().split(':');
  if (corners.length > 2) return undefined;
  const first = parseCorner(corners[0] ?? '');
  const last = corners.length === 2 ? parseCorner(corners[1] ?? '') : first;
  if (first === undefined || last === undefined) return undefined;
  const hasRows = first.row !== undefined && last.row !== undefined;
  const hasColumns = first.column !== undefined && last.column !== undefined;
  // A lone `A` or `5` is no address, and `A:5` mixes a column with a row.
  if (!hasRows && !hasColumns) return undefined;
  if (hasRows !== hasColumns && corners.length === 1) return undefined;
  if ((first.row === undefined) !== (last.row === undefined)) return undefined;
  if ((first.column === undefined) !== (last.column === undefined)) return undefined;
  const rows = span(first.row, last.row, ROW_LIMIT);
  const columns = span(first.column, last.column, COLUMN_LIMIT);
  if (rows === undefined || columns === undefined) return undefined;
  return { row: rows.start, column: columns.start, rowCount: rows.count, columnCount: columns.count };
}

function parseCorner(text: string): { readonly row?: number; readonly column?: number } | undefined {
  const parts = /^([A-Z]{1,3})?([1-9][0-9]{0,6})?$/.exec(text);
  if (parts === null || text === '') return undefined;
  const [, letters, digits] = parts;
  return {
    ...(digits === undefined ? {} : { row: Number(digits) - 1 }),
    ...(letters === undefined ? {} : { column: columnNumber(letters) }),
  };
}

function columnNumber(letters: string): number {
  return [...letters].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function span(
  from: number | undefined,
  to: number | undefined,
  limit: number,
): { readonly start: number; readonly count: number } | undefined {
  if (from === undefined || to === undefined) return { start: 0, count: limit };
  if (Math.max(from, to) >= limit) return undefined;
  return { start: Math.min(from, to), count: Math.abs(to - from) + 1 };
}
