import { KEY_COLUMN, type SheetPlan } from '../plan/sheet-plan';
import { widthInPoints } from '../plan/table-look';
import type { ChartPlan } from './chart-plan';
import { placedCharts, rowsFor, type PlacedChart } from './chart-layout';

/** Where everything of a plan stands on a sheet of its own. */
export interface SheetLayout {
  /** The row of the table's headers. */
  readonly tableRow: number;
  readonly charts: readonly PlacedChart[];
  /** How many columns a page prints: the key, and what the charts draw, stand beside it. */
  readonly printed?: number;
}

/** A table in the upper left corner, under its heading, with its charts below it; or the page that the plan is. */
export function sheetLayout(plan: SheetPlan): SheetLayout {
  return plan.page === undefined
    ? { tableRow: plan.heading?.length ?? 0, charts: placedCharts(plan) }
    : pageLayout(plan);
}

/**
 * The page of a plan: title and source in its first rows, the charts side by side across the width of the table, the table below them,
 * so that nothing is in the way of its new rows. The blocks that the charts draw stand on the right of the printed columns.
 */
function pageLayout(plan: SheetPlan): SheetLayout {
  const columns = plan.columns.findIndex(({ id }) => id === KEY_COLUMN);
  const charts = plan.charts ?? [];
  const height = chartHeight(charts);
  const tableRow = HEADING_ROWS + (charts.length === 0 ? 0 : rowsFor(height));
  const lefts = leftsOf(plan);
  const width = lefts[columns] ?? 0;
  const starts = charts.map((_, index) =>
    Math.max(
      0,
      lefts.findIndex((left) => left >= (width * index) / charts.length),
    ),
  );
  let blockColumn = plan.columns.length;
  const placed = charts.map((chart, index): PlacedChart => {
    const column = starts[index] ?? 0;
    const end = starts[index + 1];
    const right = end === undefined ? width : (lefts[end] ?? width) - GAP;
    blockColumn += 1;
    const here = blockColumn;
    blockColumn += chart.series.length + 1;
    return {
      chart,
      blockRow: HEADING_ROWS - tableRow,
      blockColumn: here,
      chartRow: HEADING_ROWS - tableRow,
      column,
      wrapsLabels: false,
      size: { width: right - (lefts[column] ?? 0), height },
    };
  });
  return { tableRow, charts: placed, printed: columns };
}

/** How far from the sheet's edge each column begins, in points. */
function leftsOf({ columns }: SheetPlan): readonly number[] {
  let left = 0;
  return columns.map((column) => {
    const own = left;
    left += widthInPoints(column);
    return own;
  });
}

/** Of all charts alike, in points: bars lie under each other, and each needs room for its label. */
function chartHeight(charts: readonly ChartPlan[]): number {
  return 100 + 26 * Math.max(0, ...charts.map(({ categories }) => categories.length));
}

/** Title, source, and a row left free. */
const HEADING_ROWS = 3;
const GAP = 6;
