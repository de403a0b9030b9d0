import { cellArea } from './area';
import type { Area } from './area';
import type { SeriesRecord } from './chart-record';
import { newIdentifier } from './new-identifier';
import { readCell } from './read-cell';
import type { SheetArea } from './sheet';
import { onSheet } from './sheet';

/**
 * The series that Excel reads out of a range: one a column (or a row, where it is wider than high), named by the first
 * row where that holds texts, over categories from the first column where that holds texts or has an empty corner.
 */
export function seriesOf(range: SheetArea, seriesBy: 'Auto' | 'Columns' | 'Rows'): SeriesRecord[] {
  const byRows = seriesBy === 'Rows' || (seriesBy === 'Auto' && range.columnCount > range.rowCount);
  const { row, column, rowCount, columnCount } = byRows ? turned(range) : range;
  const cell = (r: number, c: number): SheetArea =>
    onSheet(range.sheet, byRows ? cellArea(c, r) : cellArea(r, c));
  const lines = (from: number, count: number, c: number): SheetArea => {
    const area: Area = { row: from, column: c, rowCount: count, columnCount: 1 };
    return onSheet(range.sheet, byRows ? turned(area) : area);
  };
  const isText = (r: number, c: number): boolean => typeOf(cell(r, c)) === 'String';
  const isBlank = (r: number, c: number): boolean => typeOf(cell(r, c)) === 'Empty';
  const rest = (count: number): readonly number[] =>
    Array.from({ length: count - 1 }, (_, index) => index + 1);

  const hasNames =
    rowCount > 1 &&
    (columnCount === 1 ? isText(row, column) : rest(columnCount).every((c) => isText(row, column + c)));
  const hasCategories =
    columnCount > 1 &&
    (rest(rowCount).some((r) => isText(row + r, column)) || (hasNames && isBlank(row, column)));
  const top = row + (hasNames ? 1 : 0);
  const height = rowCount - (hasNames ? 1 : 0);
  const first = hasCategories ? 1 : 0;
  return Array.from({ length: columnCount - first }, (_, index) => {
    const at = column + first + index;
    return {
      id: newIdentifier(),
      name: hasNames ? cell(row, at) : '',
      values: lines(top, height, at),
      ...(hasCategories && { categories: lines(top, height, column) }),
    };
  });
}

function typeOf({ sheet, row, column }: SheetArea): string {
  return readCell(sheet, row, column).type;
}

function turned({ row, column, rowCount, columnCount }: Area): Area {
  return { row: column, column: row, rowCount: columnCount, columnCount: rowCount };
}
