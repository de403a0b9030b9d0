import type { Extent } from '../sheets/edits/extent';

/** The cells of a rectangle on a sheet. */
export function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Extent): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}
