import type { ChartPlan } from './chart-plan';
import type { SheetPlan } from '../plan/sheet-plan';

/** Where a chart and its block stand beside a table; rows and columns count from the table's first header. */
export interface PlacedChart {
  readonly chart: ChartPlan;
  readonly blockRow: number;
  readonly blockColumn: number;
  readonly chartRow: number;
  readonly column: number;
  /** How many rows the chart covers, whatever their height; absent where its size alone counts. */
  readonly rows?: number;
  /** The row of the line that says where its figures come from. */
  readonly captionRow?: number;
  /** Whether long labels of the block may make its rows higher: not where something else stands in them. */
  readonly wrapsLabels: boolean;
  /** In points. */
  readonly size: { readonly width: number; readonly height: number };
}

/**
 * Below a table a row is left free, by which it can grow; then come the line on the cells that the user is to fill, if there are
 * any, and each chart between the block that it draws and the line on its source, with nothing between them. Where the table grows
 * by more rows, all of it moves down.
 */
export function placedCharts(plan: SheetPlan): readonly PlacedChart[] {
  const placed: PlacedChart[] = [];
  const column = captionColumn(plan);
  let next = tableRows(plan) + FREE_ROWS + (hasInputs(plan) ? 1 : 0);
  for (const chart of plan.charts ?? []) {
    const blockRow = next;
    const chartRow = blockRow + chart.categories.length + 1;
    const size = sizeOf(chart);
    const rows = rowsFor(size.height);
    const captionRow = chartRow + rows;
    placed.push({
      chart,
      blockRow,
      blockColumn: column,
      chartRow,
      column,
      rows,
      captionRow,
      wrapsLabels: true,
      size,
    });
    next = captionRow + 1;
  }
  return placed;
}

/** Where lines below a table begin: below the names of its rows, where labels have room. */
export function captionColumn({ columns, naming }: SheetPlan): number {
  return Math.max(
    0,
    columns.findIndex(({ id }) => id === naming[0]),
  );
}

/** The row of the line on the cells that are the user's to fill; nothing where there are none. */
export function legendRow(plan: SheetPlan): number | undefined {
  return hasInputs(plan) ? tableRows(plan) + FREE_ROWS : undefined;
}

function hasInputs({ rows }: SheetPlan): boolean {
  return rows.some(({ cells }) => Object.values(cells).some(({ role }) => role === 'input'));
}

/** How many rows a table takes with what stands below it, the table's header included. */
export function rowsWithCharts(plan: SheetPlan): number {
  const last = placedCharts(plan).at(-1)?.captionRow ?? legendRow(plan);
  return last === undefined ? tableRows(plan) : last + 1;
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
