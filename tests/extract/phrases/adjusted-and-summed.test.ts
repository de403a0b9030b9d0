import { extract } from '../../../src/extract/extract';
import { readMarked } from './read-marked';

/** Both sides of a balance are no revenue and no spending of the year. */
test.each([
  [
    '一般公共预算收支总计均为[60亿元]。',
    'general-budget-total-revenue 60亿元 level target 2022',
    'general-budget-total-expenditure 60亿元 level target 2022',
  ],
  [
    '政府性基金预算收支总额各[20亿元]。',
    'balance-total-revenue 20亿元 level target 2022',
    'balance-total-expenditure 20亿元 level target 2022',
  ],
  [
    '一般公共预算收支分别为[50亿元]、[58亿元]。',
    'general-budget-revenue 50亿元 level target 2022',
    'general-budget-expenditure 58亿元 level target 2022',
  ],
])('%s', (says, ...reads) => {
  expect(readMarked(says, 'adjustment').read).toEqual(reads);
});

test('behind what has come in by September an adjustment goes on with what is adjusted', () => {
  const found = [
    '关于青河市2018年预算调整方案(草案)的报告',
    '2018年1-9月,全市一般公共预算收入完成36亿元,增长3.5%。',
    '全市一般公共预算支出完成90亿元。',
    '省财政厅下达我市新增债务限额5亿元。',
    '市本级安排新增专项债券2亿元。',
  ].join('\n');
  expect(
    extract(found).observations.map(({ value, period, status }) => `${value} ${period} ${status}`),
  ).toEqual([
    '36 2018-M1-9 actual',
    '3.5 2018-M1-9 actual',
    '90 2018-M1-9 actual',
    '5 2018 target',
    '2 2018 target',
  ]);
});

test('under a heading of its own what was carried out goes on to the next heading', () => {
  const found = [
    '关于青河市2018年预算调整方案(草案)的报告',
    '一、2018年1-9月预算执行情况',
    '全市一般公共预算收入完成36亿元。',
    '新增一般债券3亿元。',
  ].join('\n');
  expect(extract(found).observations.map(({ period, status }) => `${period} ${status}`)).toEqual([
    '2018-M1-9 actual',
    '2018-M1-9 actual',
  ]);
});
