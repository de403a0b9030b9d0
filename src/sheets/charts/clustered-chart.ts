import type { Language } from '../../core/language';
import { chartTexts } from './words';
import type { ChartCategory, ChartPlan } from './chart-plan';
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
export function pointAt({ key, cells }: PlanRow, column: string): ChartCategory['points'][number] {
  const cell = cells[column];
  return cell === undefined || cell.value === '' ? undefined : { key, column, format: cell.format };
}
