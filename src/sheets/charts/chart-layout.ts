import type { ChartPlan } from './chart-plan';
import type { SheetPlan } from '../plan/sheet-plan';

/** Where a chart and its block stand beside a table; rows and columns count from the table's first header. */
export interface PlacedChart {
  readonly chart: ChartPlan;
  readonly blockRow: number;
  readonly blockColumn: number;
  readonly chartRow: number;
  readonly column: number;
  /** Whether long labels of the block may make its rows higher: not where something else stands in them. */
  readonly wrapsLabels: boolean;
  /** In points. */
  readonly size: { readonly width: number; readonly height: number };
}

/**
 * Charts stand one below the other under their table: a row left free, the chart's block, a row left free, the chart.
 * The table can grow by the free row; further rows move the block and the chart down.
 */
export function placedCharts(plan: SheetPlan): readonly PlacedChart[] {
  const placed: PlacedChart[] = [];
  // Where labels have room: below the names of the table's rows.
  const column = Math.max(
    0,
    plan.columns.findIndex(({ id }) => id === plan.naming[0]),
  );
  let next = tableRows(plan);
  for (const chart of plan.charts ?? []) {
    const blockRow = next + FREE_ROWS;
    const chartRow = blockRow + chart.categories.length + 1 + FREE_ROWS;
    const size = sizeOf(chart);
    placed.push({ chart, blockRow, blockColumn: column, chartRow, column, wrapsLabels: true, size });
    next = chartRow + rowsFor(size.height);
  }
  return placed;
}

/** How many rows a table takes with its charts, the table's header included. */
export function rowsWithCharts(plan: SheetPlan): number {
  const last = placedCharts(plan).at(-1);
  return last === undefined ? tableRows(plan) : last.chartRow + rowsFor(last.size.height);
}

/** The plan without its charts. */
export function withoutCharts(plan: SheetPlan): SheetPlan {
  return { ...plan, request: { ...plan.request, charts: false }, charts: [] };
}

function tableRows({ rows }: SheetPlan): number {
  return rows.length + 1;
}

const FREE_ROWS = 1;

/** Bars lie under each other, so that each takes height; columns share it. */
function sizeOf({ kind, categories }: ChartPlan): PlacedChart['size'] {
  const height = kind === 'clustered-bar' ? 110 + 34 * categories.length : 280;
  return { width: 560, height };
}

/** As many rows as the height takes where rows are lowest by default: 13.5 points, in a Chinese Excel. */
export function rowsFor(height: number): number {
  return Math.ceil(height / LOWEST_ROW);
}

const LOWEST_ROW = 13.5;
