import { SetWorksheetColWidthMutation, SetWorksheetRowHeightMutation } from '@univerjs/sheets';
import type { Json } from '../../wire/object-model';
import { cellText } from './read-cell';
import { refuseUnless } from './protection';
import type { SheetArea } from './sheet';
import { execute, gridRange, reach, target, withinGrid, worksheetOf } from './sheet';

/** Excel measures in points, Univer in pixels of a 96-dpi screen. */
const pixelsPerPoint = 96 / 72;

/** The width of the range's columns in points, or null where they differ. */
export function columnWidth(range: SheetArea): Json {
  const { column, columnCount } = withinGrid(range);
  return shared(columnCount, (index) => worksheetOf(range.sheet).getColumnWidth(column + index));
}

/** The height of the range's rows in points, or null where they differ. */
export function rowHeight(range: SheetArea): Json {
  const { row, rowCount } = withinGrid(range);
  return shared(rowCount, (index) => worksheetOf(range.sheet).getRowHeight(row + index));
}

export function setColumnWidth(range: SheetArea, points: number): void {
  setColumnPixels(range, Math.round(points * pixelsPerPoint));
}

export function setRowHeight(range: SheetArea, points: number): void {
  refuseUnless(range.sheet, 'allowFormatRows');
  reach(range.sheet, range);
  execute(range.sheet.book, SetWorksheetRowHeightMutation.id, {
    ...target(range.sheet),
    ranges: [gridRange(withinGrid(range))],
    rowHeight: Math.round(points * pixelsPerPoint),
  });
}

/** Makes each column as wide as its longest text; a Chinese character takes the room of two others. */
export function autofitColumns(range: SheetArea): void {
  const { row, column, rowCount, columnCount } = withinGrid(range);
  for (let c = column; c < column + columnCount; c++) {
    let longest = 0;
    for (let r = row; r < row + rowCount; r++) {
      for (const line of cellText(range.sheet, r, c).split('\n')) longest = Math.max(longest, widthOf(line));
    }
    if (longest > 0)
      setColumnPixels({ ...range, column: c, columnCount: 1 }, Math.min(longest * 7 + 12, 1790));
  }
}

/** Where the range lies on its worksheet, in points. */
export function edgesOf(range: SheetArea): Readonly<Record<'left' | 'top' | 'width' | 'height', number>> {
  const worksheet = worksheetOf(range.sheet);
  const { row, column, rowCount, columnCount } = withinGrid(range);
  const across = (from: number, count: number): number =>
    sum(count, (index) => worksheet.getColumnWidth(from + index)) / pixelsPerPoint;
  const down = (from: number, count: number): number =>
    sum(count, (index) => worksheet.getRowHeight(from + index)) / pixelsPerPoint;
  return {
    left: across(0, column),
    top: down(0, row),
    width: across(column, columnCount),
    height: down(row, rowCount),
  };
}

function setColumnPixels(range: SheetArea, pixels: number): void {
  refuseUnless(range.sheet, 'allowFormatColumns');
  reach(range.sheet, range);
  execute(range.sheet.book, SetWorksheetColWidthMutation.id, {
    ...target(range.sheet),
    ranges: [gridRange(withinGrid(range))],
    colWidth: pixels,
  });
}

function shared(count: number, pixelsAt: (index: number) => number): Json {
  const first = pixelsAt(0);
  for (let index = 1; index < count; index++) if (pixelsAt(index) !== first) return null;
  return first / pixelsPerPoint;
}

function sum(count: number, at: (index: number) => number): number {
  let total = 0;
  for (let index = 0; index < count; index++) total += at(index);
  return total;
}

function widthOf(text: string): number {
  return [...text].reduce((total, character) => total + (character > '\u2E7F' ? 2 : 1), 0);
}
