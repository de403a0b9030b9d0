import type { Book } from './book';
import { cellArea } from './area';
import type { ChartRecord } from './chart-record';
import { shiftArea } from './shift-area';
import type { SheetArea } from './sheet';
import { onSheet } from './sheet';
import type { CellShift } from './table-shift';

/** Lets charts follow cells that were inserted or deleted: what they draw, and where they stand. */
export function followCharts(book: Book, sheetId: string, shift: CellShift): void {
  const moved = (range: SheetArea | undefined): SheetArea | undefined => {
    if (range?.sheet.id !== sheetId) return range;
    const area = shiftArea(range, shift);
    return area && onSheet(range.sheet, area);
  };
  for (const chart of book.charts.values()) {
    for (const series of chart.series) {
      series.values = moved(series.values);
      series.categories = moved(series.categories);
      if (typeof series.name !== 'string') series.name = moved(series.name) ?? '';
    }
    if (chart.sheetId === sheetId) moveAnchor(chart, shift);
  }
}

/** Deletes the charts of a worksheet that is gone, and what other charts drew from it. */
export function forgetSheet(book: Book, sheetId: string): void {
  const kept = (range: SheetArea | undefined): SheetArea | undefined =>
    range?.sheet.id === sheetId ? undefined : range;
  for (const chart of [...book.charts.values()]) {
    if (chart.sheetId === sheetId) book.charts.delete(chart.id);
    for (const series of chart.series) {
      series.values = kept(series.values);
      series.categories = kept(series.categories);
      if (typeof series.name !== 'string') series.name = kept(series.name) ?? '';
    }
  }
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
