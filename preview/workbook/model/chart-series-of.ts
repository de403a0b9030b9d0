import type { Area } from './area';
import type { CellsOf, SeriesRecord } from './chart-record';
import { newIdentifier } from './new-identifier';
import { readCell } from './read-cell';
import type { CellType } from './read-cell';
import type { SheetArea } from './sheet';

export type SeriesBy = 'Auto' | 'Columns' | 'Rows';

/**
 * The series that Excel reads out of a range: one a column (or a row, where it is wider than high), named by the first
 * row where that holds texts, over categories from the first column where that holds texts or has an empty corner.
 */
export function seriesOf(range: SheetArea, seriesBy: SeriesBy): SeriesRecord[] {
  const byRows = seriesBy === 'Rows' || (seriesBy === 'Auto' && range.columnCount > range.rowCount);
  const area = byRows ? turned(range) : range;
  const cells = (part: Area): CellsOf => ({ sheetId: range.sheet.id, ...(byRows ? turned(part) : part) });
  const types = (part: Area): readonly CellType[] => cellTypes(range, byRows ? turned(part) : part);

  const corner: Area = { ...plain(area), rowCount: 1, columnCount: 1 };
  const header: Area = { ...corner, column: area.column + 1, columnCount: area.columnCount - 1 };
  const side: Area = { ...corner, row: area.row + 1, rowCount: area.rowCount - 1 };
  const isText = (type: CellType): boolean => type === 'String';
  const isOneColumn = area.columnCount === 1;

  const hasNames = area.rowCount > 1 && types(isOneColumn ? corner : header).every(isText);
  const hasEmptyCorner = hasNames && types(corner)[0] === 'Empty';
  const hasCategories = !isOneColumn && (types(side).some(isText) || hasEmptyCorner);
  const above = hasNames ? 1 : 0;
  const before = hasCategories ? 1 : 0;
  const line = (column: number): Area => ({
    row: area.row + above,
    column,
    rowCount: area.rowCount - above,
    columnCount: 1,
  });
  return Array.from({ length: area.columnCount - before }, (_, index) => {
    const column = area.column + before + index;
    return {
      id: newIdentifier(),
      name: hasNames ? cells({ ...corner, column }) : '',
      values: cells(line(column)),
      ...(hasCategories && { categories: cells(line(area.column)) }),
    };
  });
}

function cellTypes({ sheet }: SheetArea, area: Area): readonly CellType[] {
  return Array.from({ length: area.rowCount * area.columnCount }, (_, index) => {
    const row = area.row + Math.floor(index / area.columnCount);
    return readCell(sheet, row, area.column + (index % area.columnCount)).type;
  });
}

function plain({ row, column, rowCount, columnCount }: Area): Area {
  return { row, column, rowCount, columnCount };
}

function turned({ row, column, rowCount, columnCount }: Area): Area {
  return { row: column, column: row, rowCount: columnCount, columnCount: rowCount };
}
