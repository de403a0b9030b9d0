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

test('revenue by itself, in a part that names no budget, is not that of the funds of the part before', () => {
  const found = [
    '青河市2022年上半年预算执行情况的报告',
    '一、上半年预算执行情况',
    '政府性基金收入12亿元,支出10亿元。',
    '二、下半年工作安排',
    '力争收入增长5%。',
  ].join('\n');
  expect(extract(found).observations.map(({ indicator, label }) => indicator ?? label)).toEqual([
    'government-fund-revenue',
    'government-fund-expenditure',
    '收入',
  ]);
});

/** A limit that follows both kinds of debt is of all of it. */
test.each([
  [
    '政府债务余额[100亿元],其中一般债务[40亿元]、专项债务[60亿元],控制在限额[110亿元]以内。',
    ['debt-balance', 'general-debt-balance', 'special-debt-balance', 'debt-limit'],
  ],
  [
    '一般债务余额[40亿元],控制在限额[45亿元]以内;专项债务余额[60亿元],控制在限额[65亿元]以内。',
    ['general-debt-balance', 'general-debt-limit', 'special-debt-balance', 'special-debt-limit'],
  ],
])('%s', (says, indicators) => {
  expect(readMarked(says, 'budget').read.map((told) => told.split(' ')[0])).toEqual(indicators);
});

test.each([
  ['今年前10个月民生支出占比[79%]。', 'livelihood-share'],
  ['限额以上零售额[12亿元]。', 'retail-sales-above-limit'],
])('%s', (says, indicator) => {
  expect(readMarked(says, 'half-year').read[0]?.split(' ')[0]).toBe(indicator);
});

test('among the deeds of five years value added is of the last, and what adds up is of all', () => {
  const found = [
    '青河县2022年政府工作报告',
    '一、过去五年工作回顾',
    '服务业增加值完成45亿元。',
    '累计完成生产总值500亿元。',
    '固定资产投资完成300亿元。',
  ].join('\n');
  expect(extract(found).observations.map(({ value, period }) => `${value} ${period}`)).toEqual([
    '45 2021',
    '500 2017/2021',
    '300 2017/2021',
  ]);
});
