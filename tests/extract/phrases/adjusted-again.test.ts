import { extract } from '../../../src/extract/extract';
import { readMarked } from './read-marked';

test.each([
  [
    '粮食全年总产量[2万吨],增长[0.9%]。',
    'results',
    ['grain-output 2万吨 level actual 2021', 'grain-output 0.9% growth actual 2021'],
  ],
  ['上级下达我市地方政府新增专项债券资金[3亿元]。', 'adjustment', ['special-bonds 3亿元 level target 2022']],
  [
    '一般公共预算收入增减相抵后增加[86万元]。',
    'adjustment',
    ['general-budget-revenue 86万元 change target 2022'],
  ],
  [
    '一般公共预算方面,全市收入预算总计调整为[57亿元]。其中,市本级支出预算调整为[53亿元]。',
    'adjustment',
    [
      'balance-total-revenue 57亿元 level target 2022',
      'general-budget-expenditure 53亿元 level target 2022 市本级',
    ],
  ],
  [
    '生产总值[42亿元],财政总收入[6亿元],固定资产投资[24亿元],分别增长[36.8]、[25%]和[19.6%]。',
    'results',
    [
      'gdp 42亿元 level actual 2021',
      'total-fiscal-revenue 6亿元 level actual 2021',
      'fixed-asset-investment 24亿元 level actual 2021',
      'gdp 36.8% growth actual 2021',
      'total-fiscal-revenue 25% growth actual 2021',
      'fixed-asset-investment 19.6% growth actual 2021',
    ],
  ],
] as const)('%s', (says, part, reads) => {
  const { read, places, marked } = readMarked(says, part);
  expect(read).toEqual(reads);
  expect(places).toEqual(marked);
});

test('a second adjustment of a budget is one too', () => {
  const { division } = extract('青河区2020年区级预算第二次调整方案\n一、调整事由\n收支平衡。');
  expect(division.heading.kind).toBe('budget-adjustment');
});

test('news may tell its area by who was asked', () => {
  const { division } = extract('新华网1月18日电 记者从青河市财政工作会议上获悉,2008年,全市财政收入增长15%。');
  expect(division.heading).toMatchObject({ area: '青河市', level: 'city' });
});
