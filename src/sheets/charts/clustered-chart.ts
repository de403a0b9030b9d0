import type { Language } from '../../core/language';
import type { Observation } from '../../core/reading/observation';
import { chartTexts } from './words';
import { boundMarks } from './bound-marks';
import type { ChartPlan, ChartPoint } from './chart-plan';
import type { PlanRow } from '../plan/sheet-plan';

/** What is particular to one chart. */
export type ClusteredChart = Omit<ChartPlan, 'kind' | 'altText' | 'categoryHeader'> &
  Partial<Pick<ChartPlan, 'categoryHeader'>>;

/** A chart that sets figures side by side: columns for a few categories, bars where labels would not find room. */
export function clusteredChart(chart: ClusteredChart, language: Language): ChartPlan {
  const texts = chartTexts(language);
  return {
    categoryHeader: texts.category,
    ...chart,
    kind: chart.categories.length > MOST_COLUMNS ? 'clustered-bar' : 'clustered-column',
    altText: texts.altText(
      chart.title,
      chart.valueTitle,
      chart.categories.map(({ label }) => label),
    ),
  };
}

const MOST_COLUMNS = 6;

/** A cell of a row as a category's point; nothing where the cell is empty. */
export function pointAt({ key, cells }: PlanRow, column: string): ChartPoint | undefined {
  const cell = cells[column];
  return cell === undefined || cell.value === '' ? undefined : { key, column, format: cell.format };
}

/** The same of a target, which some reading states or leads to. */
export function targetAt(
  row: PlanRow,
  column: string,
  read: Observation | undefined,
): ChartPoint | undefined {
  const point = pointAt(row, column);
  const isBounded = read !== undefined && boundMarks(read, 'en-US').length > 0;
  return point && { ...point, is: isBounded ? 'bounded-target' : 'target' };
}
