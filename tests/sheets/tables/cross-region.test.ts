import { reportById } from '../../../src/library/report-by-id';
import type { Dataset } from '../../../src/library/dataset';
import { CROSS_REGION } from '../../../src/sheets/tables/cross-region/table';
import { planFor } from '../../../src/sheets/tables/plan-for';
import { requestOf } from '../../../src/sheets/tables/reports-asked';
import type { SheetPlan } from '../../../src/sheets/plan/sheet-plan';
import { counties } from '../../support/county-reports';
import { cellsOf } from '../plan/plan-cells';

const plan = comparedIn(
  counties('qingshi-2021', 'qingshi-2022', 'qingshi-budget-2022', 'baisha-2022', 'yunling-2022'),
);

function comparedIn(dataset: Dataset): SheetPlan {
  const data = reportById(dataset, 'qingshi-2022');
  const made = data && planFor(requestOf(CROSS_REGION, data, dataset, 'zh-CN'), dataset);
  if (made === undefined) throw new Error('no plan');
  return made;
}

test('the areas of one year stand below each other, each once, whatever documents it has', () => {
  expect(plan.rows.map(({ key }) => key)).toEqual(['青石县', '白沙县', '云岭县']);
  expect(plan.rows.map(({ cells }) => cells['year']?.value)).toEqual([2021, 2021, 2021]);
});

test('each figure has its place among the counties that state it, and how many these are', () => {
  expect(cellsOf(plan, '青石县', 'gdp', 'gdp-place', 'tax-share-place')).toEqual([193.4, '2/3', '2/2']);
  expect(cellsOf(plan, '白沙县', 'gdp', 'gdp-place')).toEqual([256.8, '1/3']);
  expect(cellsOf(plan, '云岭县', 'gdp', 'gdp-place')).toEqual([98.4, '3/3']);
});

test('ratios are computed over all documents of an area: debt over resources whose missing terms are named', () => {
  const [ratio, place, note] = cellsOf(plan, '青石县', 'debt-ratio', 'debt-ratio-place', 'note');
  expect(ratio).toBeCloseTo(42.7 / 45.33, 9);
  expect(place).toBe('');
  expect(String(note).split('；')).toEqual([
    '财政自给率区间：28.09%至28.13%',
    '税收占比区间：63.70%至63.86%',
    '债务率区间：94.12%至94.28%',
    '债务率未计入：调入资金、政府性基金上级补助、调出资金',
  ]);
  const cell = plan.rows[0]?.cells['debt-ratio'];
  expect(cell?.sources).toContain('qingshi-budget-2022#debt-balance.2021.level.actual');
});

test('what an area does not state stays blank, its place too', () => {
  expect(cellsOf(plan, '云岭县', 'tax-share', 'tax-share-place', 'fund-revenue', 'debt-ratio')).toEqual([
    '',
    '',
    '',
    '',
  ]);
});

test('output, growth and self-sufficiency are drawn by area; of one area nothing is', () => {
  expect(plan.charts?.map(({ id, categories }) => [id, categories.map(({ label }) => label)])).toEqual([
    ['by-area|gdp', ['青石县', '白沙县', '云岭县']],
    ['by-area|gdp-growth|revenue-growth', ['青石县', '白沙县', '云岭县']],
    ['by-area|self-sufficiency', ['青石县', '白沙县', '云岭县']],
  ]);
  expect(comparedIn(counties('qingshi-2022', 'qingshi-2023', 'qingshi-2021')).charts).toEqual([]);
});
