import type { Book } from './book';
import type { ChartRecord } from './chart-record';
import { edgesOf } from './line-size';
import { onSheet, worksheetOf } from './sheet';
import type { SheetArea } from './sheet';

/**
 * Where a chart's upper left corner lies on its worksheet, in points: it moves with the cell under it. It keeps its size,
 * where Excel also stretches it with its cells.
 */
export function chartCorner(book: Book, { sheetId, anchor }: ChartRecord): { left: number; top: number } {
  const { left, top } = edgesOf(
    onSheet({ book, id: sheetId }, { row: anchor.row, column: anchor.column, rowCount: 1, columnCount: 1 }),
  );
  return { left: left + anchor.right, top: top + anchor.down };
}

/** Moves a chart's corner to a place on the worksheet, in points. */
export function moveChart(book: Book, chart: ChartRecord, to: { left?: number; top?: number }): void {
  const sheet = { book, id: chart.sheetId };
  const worksheet = worksheetOf(sheet);
  const cell = (row: number, column: number) =>
    edgesOf(onSheet(sheet, { row, column, rowCount: 1, columnCount: 1 }));
  let { row, column, right, down } = chart.anchor;
  if (to.left !== undefined) {
    column = 0;
    while (column < worksheet.getColumnCount() - 1 && cell(0, column + 1).left <= to.left) column++;
    right = to.left - cell(0, column).left;
  }
  if (to.top !== undefined) {
    row = 0;
    while (row < worksheet.getRowCount() - 1 && cell(row + 1, 0).top <= to.top) row++;
    down = to.top - cell(row, 0).top;
  }
  chart.anchor = { row, column, right, down };
}

/** Puts a chart's corner on that of a cell and, where an end is given, lets it cover all cells until there. */
export function placeChart(chart: ChartRecord, start: SheetArea, end: SheetArea | undefined): void {
  chart.anchor = { row: start.row, column: start.column, right: 0, down: 0 };
  if (end === undefined) return;
  const [from, to] = [edgesOf(start), edgesOf(end)];
  chart.width = to.left + to.width - from.left;
  chart.height = to.top + to.height - from.top;
}
