import { lastColumn, lastRow } from './area';
import type { Sheet } from './book';
import { COLUMN_LIMIT, ROW_LIMIT } from './area';
import { onSheet } from './sheet';
import { spillAreas } from './used-area';

/** The cell whose formula spills over this one; `undefined` where none does. */
export function spillParent(
  sheet: Sheet,
  row: number,
  column: number,
): { readonly row: number; readonly column: number } | undefined {
  const everywhere = onSheet(sheet, { row: 0, column: 0, rowCount: ROW_LIMIT, columnCount: COLUMN_LIMIT });
  return spillAreas(everywhere).find(
    (area) =>
      area.rowCount * area.columnCount > 1 &&
      row >= area.row &&
      row <= lastRow(area) &&
      column >= area.column &&
      column <= lastColumn(area),
  );
}
