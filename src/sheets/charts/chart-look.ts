import type { CellLook } from '../plan/table-look';
import type { BlockCell } from './chart-block';
import type { ChartPlan } from './chart-plan';

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
}

export function chartLook({ kind, title, series, valueTitle, valueFormat }: ChartPlan): ChartLook {
  return {
    type: kind,
    title,
    hasLegend: series.length > 1,
    valueTitle,
    valueFormat,
    isReversed: kind === 'clustered-bar',
  };
}

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
