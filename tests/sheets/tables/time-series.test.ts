import { reportById } from '../../../src/library/report-by-id';
import type { Dataset } from '../../../src/library/dataset';
import type { SheetPlan } from '../../../src/sheets/plan/sheet-plan';
import { refreshOf } from '../../../src/sheets/refresh/refresh';
import { planFor } from '../../../src/sheets/tables/plan-for';
import { requestOf } from '../../../src/sheets/tables/reports-asked';
import { TIME_SERIES } from '../../../src/sheets/tables/time-series/table';
import { counties } from '../../support/county-reports';
import { cellsOf } from '../plan/plan-cells';
import { inserted } from '../plan/small-plan';

const atHand = counties('qingshi-2021', 'qingshi-2022', 'qingshi-budget-2022', 'qingshi-2023', 'baisha-2022');
const plan = seriesIn(atHand);

function seriesIn(dataset: Dataset): SheetPlan {
  const data = reportById(dataset, 'qingshi-2023');
  const made = data && planFor(requestOf(TIME_SERIES, data, dataset, 'zh-CN'), dataset);
  if (made === undefined) throw new Error('no plan');
  return made;
}

test('the years of one county stand across, each from its own reports, and no other county’s', () => {
  expect(plan.request.reports).toEqual([
    'qingshi-2023',
    'qingshi-2021',
    'qingshi-2022',
    'qingshi-budget-2022',
  ]);
  expect(cellsOf(plan, 'gdp|青石县', 'year-2020', 'year-2021', 'year-2022')).toEqual([180, 193.4, 142.6]);
});

test('a year with two documents has the budget report’s revenue, and both are named below it', () => {
  expect(cellsOf(plan, 'general-budget-revenue|青石县', 'year-2021')).toEqual([10.85]);
  expect(cellsOf(plan, 'document', 'year-2021')).toEqual([
    '政府工作报告 / 关于青石县2021年预算执行情况和2022年预算草案的报告',
  ]);
  expect(cellsOf(plan, 'date', 'year-2020', 'year-2022')).toEqual(['2021-02-03', '2023-01-10']);
});

test('a level that is no longer of the series is said to be none, and what is not stated is left blank', () => {
  expect(cellsOf(plan, 'gdp|青石县', 'note')).toEqual(['2021年与2022年数值不属同一序列，不可直接比较']);
  expect(cellsOf(plan, 'income-rural|青石县', 'year-2021', 'year-2022')).toEqual([19420, '']);
});

test('growth of the last two years is averaged, of 7.2 % and 6.0 % to 6.6 %', () => {
  const [average] = cellsOf(plan, 'gdp|青石县|growth', 'average');
  expect(average).toBeCloseTo(Math.sqrt(1.072 * 1.06) - 1, 9);
  const alone = seriesIn(counties('qingshi-2023'));
  expect(cellsOf(alone, 'gdp|青石县|growth', 'average')).toEqual(['']);
});

test('charts draw output and revenue over the years, and growth of the main indicators in one', () => {
  expect(plan.charts?.map(({ id, categories }) => [id, categories.length])).toEqual([
    ['level-over-years|gdp|青石县', 3],
    ['level-over-years|general-budget-revenue|青石县', 3],
    ['growth-over-years|青石县', 3],
  ]);
});

test('a report that comes later changes nothing in a table that stands, and one that goes takes its plan', () => {
  const before = counties('qingshi-2022', 'qingshi-2023');
  const stands = seriesIn(before);
  const after = counties('qingshi-2021', 'qingshi-2022', 'qingshi-2023');
  const again = planFor(stands.request, after);
  const { record, reading } = inserted(stands);
  expect(again && refreshOf(again, record, reading).changes).toEqual([]);
  expect(planFor(stands.request, counties('qingshi-2023'))).toBeUndefined();
});
