import type { Extent } from '../sheets/edits/extent';

/** Where a range lies, once its first cell and its size were loaded. */
export function rangeExtent({
  rowIndex,
  columnIndex,
  rowCount,
  columnCount,
}: Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>): Extent {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}
