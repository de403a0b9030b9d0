import type { ChartLook } from '../charts/chart-look';
import { placedCharts } from '../charts/chart-layout';
import { chartLook } from '../charts/chart-look';
import type { ChartPlan, ChartPoint } from '../charts/chart-plan';
import type { SheetPlan } from '../plan/sheet-plan';
import { digestOf } from './cell-digest';

/**
 * What is remembered of a chart and of the block of cells that it draws, as they were written last: texts by their digests, so that
 * what the user has put in their place is told from what we wrote.
 */
export interface DrawnRecord {
  /** Of the chart's plan. */
  readonly id: string;
  /** Its name in Excel. */
  readonly name: string;
  readonly look: ChartLook;
  /** Over its labels, and over each series. */
  readonly headers: readonly string[];
  readonly categories: readonly DrawnCategory[];
  /** How many rows of the sheet it covers; absent of one that stands elsewhere than below its block. */
  readonly rows?: number;
  /** Of the line below it that says where its figures come from. */
  readonly caption?: string;
}

export interface DrawnCategory {
  readonly label: string;
  /** For each series the figure of the table that it draws: key, column and format; `''` for a gap. */
  readonly points: readonly string[];
}

/** What is remembered of a plan's charts, each under the name that it gets. */
export function drawnRecords(plan: SheetPlan, table: string): readonly DrawnRecord[] {
  const placed = plan.page === undefined ? placedCharts(plan) : [];
  return (plan.charts ?? []).map((chart, index) => {
    const rows = placed[index]?.rows;
    return { ...drawnRecord(chart, chartName(table, index), plan), ...(rows !== undefined && { rows }) };
  });
}

/** The table's name is the workbook's only one of its kind, and so are those of its charts. */
export function chartName(table: string, index: number): string {
  return `${table} ${String(index + 1)}`;
}

export function drawnRecord(chart: ChartPlan, name: string, { source, page }: SheetPlan): DrawnRecord {
  return {
    id: chart.id,
    name,
    look: chartLook(chart),
    headers: [chart.categoryHeader, ...chart.series].map(digestOf),
    categories: chart.categories.map(({ label, points }) => ({
      label: digestOf(label),
      points: points.map(pointText),
    })),
    ...(source !== undefined && page === undefined && { caption: digestOf(source) }),
  };
}

function pointText(point: ChartPoint | undefined): string {
  return point === undefined ? '' : [point.key, point.column, point.format].join('\n');
}
