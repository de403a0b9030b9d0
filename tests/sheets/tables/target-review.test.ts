import { reportById } from '../../../src/library/report-by-id';
import type { SheetPlan } from '../../../src/sheets/plan/sheet-plan';
import { wholeTable } from '../../../src/sheets/plan/table-request';
import { planFor } from '../../../src/sheets/tables/plan-for';
import { targetReviewTable } from '../../../src/sheets/tables/target-review/table';
import { counties, type CountyReport } from '../../support/county-reports';
import { cellsOf } from '../plan/plan-cells';

const YEARS = ['qingshi-2021', 'qingshi-2022', 'qingshi-2023'] as const;

function reviewOf(report: CountyReport, atHand: readonly CountyReport[] = YEARS): SheetPlan {
  const plan = planFor(wholeTable('target-review', report, 'zh-CN'), counties(...atHand));
  if (plan === undefined) throw new Error('no plan');
  return plan;
}

describe('the review of 2021', () => {
  const plan = reviewOf('qingshi-2022');

  test('output stands 0.3 points below its target, at 99.2 % of the level that was set', () => {
    const [lead, attainment, conclusion, note] = cellsOf(
      plan,
      'gdp|青石县|2021',
      'lead',
      'attainment',
      'conclusion',
      'note',
    );
    expect([lead, conclusion, note]).toEqual([-0.3, '未完成', '']);
    expect(attainment).toBeCloseTo(193.4 / 195, 9);
  });

  test('revenue on a comparable basis passes its level, and gets no lead over a target on another', () => {
    const row = 'general-budget-revenue|青石县|2021';
    expect(cellsOf(plan, row, 'target-growth', 'growth', 'lead', 'conclusion')).toEqual([
      0.05,
      0.13,
      '',
      '完成',
    ]);
    expect(cellsOf(plan, row, 'note')[0]).toContain('口径不同');
  });

  test('every figure names its report: what was set stands in the one before', () => {
    const row = plan.rows.find(({ key }) => key === 'gdp|青石县|2021');
    expect(row?.cells['target-growth']?.sources).toEqual(['qingshi-2021#gdp.2021.growth.target']);
    expect(row?.cells['growth']?.sources).toEqual(['gdp.2021.growth.actual']);
    expect(row?.cells['target-source']?.value).toContain('增长7.5%，达到195亿元');
  });

  test('incomes stay in yuan', () => {
    expect(cellsOf(plan, 'income-urban|青石县|2021', 'last', 'actual', 'unit')).toEqual([33560, 35910, '元']);
  });
});

test('a level of 142.6 after 193.4 with growth of 6 % is a break, and no share of what was set', () => {
  const row = 'gdp|青石县|2022';
  const plan = reviewOf('qingshi-2023');
  expect(cellsOf(plan, row, 'attainment', 'conclusion')).toEqual(['', '未完成']);
  expect(cellsOf(plan, row, 'note')[0]).toContain('不属同一序列');
});

test('revenue of 10.21 that grew by 4.1 % does not come from 10.83: the base was revised', () => {
  const plan = reviewOf('qingshi-2023');
  expect(cellsOf(plan, 'general-budget-revenue|青石县|2022', 'note')[0]).toContain('基数修订或口径变化');
});

test('a target of which the report says nothing stays, and says so', () => {
  expect(cellsOf(reviewOf('qingshi-2023'), 'income-rural|青石县|2022', 'actual', 'conclusion')).toEqual([
    '',
    '结果未列',
  ]);
});

test('without the report of the year before one row says what it needs', () => {
  const dataset = counties('qingshi-2023');
  const data = reportById(dataset, 'qingshi-2023');
  if (data === undefined) throw new Error('not at hand');
  for (const language of ['zh-CN', 'en-US'] as const) {
    const plan = targetReviewTable(data, dataset, language);
    expect(plan.rows.map(({ key }) => key)).toEqual(['nothing']);
    expect(String(cellsOf(plan, 'nothing', 'note')[0])).toContain('2022');
  }
});
