import type { Review } from '../../../src/core/reading/review';
import type { ReportData } from '../../../src/library/dataset';
import { headlineResults } from '../../../src/sheets/tables/headline-results/table';
import { county } from '../../support/county-reports';
import { cellsOf } from './plan-cells';

/** A report of which one person has looked at some figures, and nobody at the others. */
function reviewed(reviews: Readonly<Record<string, Review>>): ReportData {
  const data = county('qingshi-2022');
  return {
    ...data,
    observations: data.observations.map((read) => ({ ...read, review: reviews[read.id] ?? 'not-reviewed' })),
  };
}

function reviewOf(data: ReportData, row: string) {
  const plan = headlineResults(data, { version: '0', reports: [data] }, 'zh-CN');
  expect(plan.columns.map(({ id }) => id).slice(-2)).toEqual(['review', 'key']);
  return cellsOf(plan, row, 'review')[0];
}

test('a row says that it was not reviewed as long as one of its figures was not', () => {
  const data = reviewed({
    'gdp.2021.level.actual': 'accepted',
    'retail-sales.2021.level.actual': 'accepted',
    'retail-sales.2021.growth.actual': 'accepted',
    'income-urban.2021.level.actual': 'accepted',
    'income-urban.2021.growth.actual': 'corrected',
  });
  expect(reviewOf(data, 'gdp|青石县|2021')).toBe('未复核');
  expect(reviewOf(data, 'retail-sales|青石县|2021')).toBe('已复核');
  expect(reviewOf(data, 'income-urban|青石县|2021')).toBe('已更正');
});

test('what a person read by hand has no such column', () => {
  const data = county('qingshi-2022');
  const plan = headlineResults(data, { version: '0', reports: [data] }, 'zh-CN');
  expect(plan.columns.map(({ id }) => id)).not.toContain('review');
});
