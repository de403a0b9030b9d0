import { extract } from '../../../src/extract/extract';

const read = (lines: readonly string[]): readonly string[] =>
  extract(lines.join('\n')).observations.map(
    ({ indicator, label, measure, value, unit, period }) =>
      `${indicator ?? label} ${measure} ${value}${unit} ${period}`,
  );

test('cells that one space parts, under a header of as many', () => {
  expect(
    read([
      '安河区2010年国民经济和社会发展统计公报',
      '表2主要农产品产量及其增长速度',
      '单位:吨',
      '产品名称 产量 比上年增长%',
      '粮食 21774 0.99',
      '其中:稻谷 19179 -1.02',
      '油料 49 8.9',
    ]),
  ).toEqual([
    'grain-output level 21774吨 2010',
    'grain-output growth 0.99% 2010',
    '稻谷 level 19179吨 2010',
    '稻谷 growth -1.02% 2010',
    '油料 level 49吨 2010',
    '油料 growth 8.9% 2010',
  ]);
});

test('columns that are filled up with spaces, whose names may be spaced out', () => {
  expect(
    read([
      '安河区2010年国民经济和社会发展统计公报',
      '    指  标        单位      2010年      比上年增长(％)',
      '    地区生产总值      万元     1,234,567      12.5',
      '    第一产业增加值    万元       123,456      -2.5',
      '    社会消费品零售总额  万元     234,567      15.1',
    ]),
  ).toEqual([
    'gdp level 1234567万元 2010',
    'gdp growth 12.5% 2010',
    'primary-value-added level 123456万元 2010',
    'primary-value-added growth -2.5% 2010',
    'retail-sales level 234567万元 2010',
    'retail-sales growth 15.1% 2010',
  ]);
});

test('what a year’s last release adds up is the year’s', () => {
  expect(
    read([
      '安河区2021年12月财政收支情况表',
      '单位:万元',
      '科目 本月完成 1-12月累计 同比增长%',
      '一般公共预算收入 3400 45600 5.6',
      '税收收入 2400 33600 6.6',
      '非税收入 1000 12000 -2.3',
    ]).slice(0, 3),
  ).toEqual([
    'general-budget-revenue level 3400万元 2021-M12',
    'general-budget-revenue level 45600万元 2021',
    'general-budget-revenue growth 5.6% 2021',
  ]);
});

test.each([
  ['two rows are chance', ['产品 产量(吨)', '粮食 21774', '油料 49']],
  ['rows without a header tell nothing of their figures', ['粮食 21774', '油料 49', '水果 13']],
  ['a header of other cells is none', ['产品名称 产量 增长%', '粮食 21774', '油料 49', '水果 13']],
])('%s', (_, rows) => {
  expect(read(['安河区2010年国民经济和社会发展统计公报', ...rows])).toEqual([]);
});

test('spaces inside sentences part nothing', () => {
  expect(
    read([
      '安河区2010年国民经济和社会发展统计公报',
      '全区 生产总值 完成 21.5 亿元,增长 12%。',
      '固定资产投资 完成 8.5 亿元,增长 10%。',
    ]),
  ).toEqual([
    'gdp level 21.5亿元 2010',
    'gdp growth 12% 2010',
    'fixed-asset-investment level 8.5亿元 2010',
    'fixed-asset-investment growth 10% 2010',
  ]);
});
