import { readMarked } from './read-marked';

/** Of what something gave, or makes up, a part; how the whole is called stands before the figure or behind it. */
test.each([
  [
    '开发区创造了全县生产总值的[30%]、税收收入的[40%]、出口总额的[60%]。',
    'gdp 30% share actual 2021 of gdp',
    'tax-revenue 40% share actual 2021 of tax-revenue',
    'exports 60% share actual 2021 of exports',
  ],
  [
    '民营经济提供了一般公共预算收入的[55%]。',
    'general-budget-revenue 55% share actual 2021 of general-budget-revenue',
  ],
  [
    '以全市[3%]的土地贡献了全市[20%]的地区生产总值。',
    '“土地贡献了全市” 3% share actual 2021',
    'gdp 20% share actual 2021 of gdp',
  ],
  [
    '旅游收入占生产总值的[8%]、第三产业的[20%]。',
    'tourism-revenue 8% share actual 2021 of gdp',
    'tourism-revenue 20% share actual 2021 of tertiary-value-added',
  ],
  [
    '工业投资占固定资产投资的[37%]、服务业增加值占生产总值的[48%]。',
    'industrial-investment 37% share actual 2021 of fixed-asset-investment',
    'service-value-added 48% share actual 2021 of gdp',
  ],
])('%s', (says, ...reads) => {
  const { read, places, marked } = readMarked(says);
  expect(read).toEqual(reads);
  expect(places).toEqual(marked);
});

test.each([
  ['税收收入占比[75%]。', 'tax-share 75% share actual 2021'],
  ['完成全年任务的[60%]。', '“完成全年任务的” 60% completion actual 2021 of 全年任务'],
  ['宁波舟山港货物吞吐量[11亿吨]。', '“宁波舟山港货物吞吐量” 11亿吨 level actual 2021'],
])('%s', (says, read) => {
  expect(readMarked(says).read).toEqual([read]);
});
