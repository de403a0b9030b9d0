import type { Area } from './area';
import { COLUMN_LIMIT, intersection, lastColumn, lastRow, ROW_LIMIT } from './area';
import type { Sheet } from './book';
import type { SheetArea } from './sheet';
import { onSheet } from './sheet';
import { spillAreas } from './used-area';

/** The cell whose formula spills over this one; `undefined` where none does. */
export function spillParent(
  sheet: Sheet,
  row: number,
  column: number,
): { readonly row: number; readonly column: number } | undefined {
  return spills(sheet).find(
    (area) => row >= area.row && row <= lastRow(area) && column >= area.column && column <= lastColumn(area),
  );
}

/** The area over which a cell's formula spills, its own cell included; `undefined` where it does not. */
export function spilledOver(sheet: Sheet, row: number, column: number): Area | undefined {
  return spills(sheet).find((area) => area.row === row && area.column === column);
}

/** True where every cell of a range is part of a spill, false where none is, null where some are. */
export function hasSpill(range: SheetArea): boolean | null {
  const spilled = spills(range.sheet)
    .map((area) => intersection(area, range))
    .reduce((cells, part) => cells + (part === undefined ? 0 : part.rowCount * part.columnCount), 0);
  if (spilled === 0) return false;
  return spilled === range.rowCount * range.columnCount ? true : null;
}

/** A result of a single cell is no spill. */
function spills(sheet: Sheet): readonly Area[] {
  const everywhere = onSheet(sheet, { row: 0, column: 0, rowCount: ROW_LIMIT, columnCount: COLUMN_LIMIT });
  return spillAreas(everywhere).filter(({ rowCount, columnCount }) => rowCount * columnCount > 1);
}
