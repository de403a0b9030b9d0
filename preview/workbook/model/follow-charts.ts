import type { Book } from './book';
import { cellArea } from './area';
import type { CellsOf, ChartRecord, SeriesRecord } from './chart-record';
import { shiftArea } from './shift-area';
import type { CellShift } from './table-shift';

/** Lets charts follow cells that were inserted or deleted: what they draw, and where they stand. */
export function followCharts(book: Book, sheetId: string, shift: CellShift): void {
  const moved = (cells: CellsOf): CellsOf | undefined => {
    if (cells.sheetId !== sheetId) return cells;
    const area = shiftArea(cells, shift);
    return area && { ...area, sheetId };
  };
  for (const chart of book.charts.values()) {
    for (const series of chart.series) refer(series, moved);
    if (chart.sheetId === sheetId) moveAnchor(chart, shift);
  }
}

/** Deletes the charts of a worksheet that is gone, and what other charts drew from it. */
export function forgetSheet(book: Book, sheetId: string): void {
  const kept = (cells: CellsOf): CellsOf | undefined => (cells.sheetId === sheetId ? undefined : cells);
  for (const chart of [...book.charts.values()]) {
    if (chart.sheetId === sheetId) book.charts.delete(chart.id);
    for (const series of chart.series) refer(series, kept);
  }
}

/** Gives a series other cells for those that it refers to, or none. */
function refer(series: SeriesRecord, instead: (cells: CellsOf) => CellsOf | undefined): void {
  series.values = series.values && instead(series.values);
  series.categories = series.categories && instead(series.categories);
  if (typeof series.name !== 'string') series.name = instead(series.name) ?? '';
}

/** A corner whose cell was deleted stays where the cells now stand that came in its place. */
function moveAnchor(chart: ChartRecord, shift: CellShift): void {
  const { row, column } = chart.anchor;
  const moved = shiftArea(cellArea(row, column), shift) ?? {
    row: Math.min(row, shift.area.row),
    column: Math.min(column, shift.area.column),
  };
  chart.anchor = { ...chart.anchor, row: moved.row, column: moved.column };
}
