import type { CellLook } from '../plan/table-look';
import type { BlockCell } from './chart-block';
import type { AimedAt, ChartPlan } from './chart-plan';

/** How a chart is drawn, whether Excel draws it or a file holds it; colours and fonts are the workbook's own. */
export interface ChartLook {
  readonly type: ChartPlan['kind'];
  readonly title: string;
  /** Below the chart. */
  readonly hasLegend: boolean;
  readonly valueTitle: string;
  readonly valueFormat: string;
  /** Bars are drawn from below: the first category belongs on top, and the figures' axis stays at the bottom. */
  readonly isReversed: boolean;
  /** The series and the figures that are aimed at, by their places. */
  readonly aims: readonly DrawnAim[];
}

/** A whole series, or of one that is no target throughout a single figure. */
export interface DrawnAim {
  readonly series: number;
  readonly category?: number;
  readonly is: AimedAt;
}

export function chartLook(chart: ChartPlan): ChartLook {
  const { kind, title, series, valueTitle, valueFormat } = chart;
  return {
    type: kind,
    title,
    hasLegend: series.length > 1,
    valueTitle,
    valueFormat,
    isReversed: kind === 'clustered-bar',
    aims: aimsOf(chart),
  };
}

function aimsOf({ series, categories }: ChartPlan): readonly DrawnAim[] {
  return series.flatMap((_, at) => {
    const aims = categories.flatMap(({ points }, category): readonly DrawnAim[] => {
      const is = points[at]?.is;
      return is === undefined ? [] : [{ series: at, category, is }];
    });
    const isTarget = aims.length > 0 && categories.every(({ points }) => !points[at] || points[at].is);
    return isTarget && series.length > 1
      ? [{ series: at, is: 'target' as const }, ...aims.filter(({ is }) => is === 'bounded-target')]
      : aims;
  });
}

/** What is aimed at is paler than what was reached, and hollow with a broken edge where it has a bound: the colours of Office's theme. */
export const AIM_LOOK: Readonly<
  Record<AimedAt, { readonly fill: string; readonly edge: string; readonly isBroken: boolean }>
> = {
  target: { fill: '#F8CBAD', edge: '#ED7D31', isBroken: false },
  'bounded-target': { fill: '#FFFFFF', edge: '#ED7D31', isBroken: true },
};

/** How the cells that a chart draws are set. */
export const BLOCK_LOOK = {
  /** Labels are longer than the columns that the table has above them. */
  all: { wrapText: true },
  header: { bold: true },
  /** Over figures, which stand at the right. */
  seriesHeader: { horizontalAlignment: 'Right' },
} as const satisfies Readonly<Record<string, CellLook>>;

/** The number format of a cell that a chart draws. */
export function blockFormat(cell: BlockCell): string {
  if (cell.kind === 'text') return '@';
  return cell.kind === 'formula' ? cell.format : 'General';
}
