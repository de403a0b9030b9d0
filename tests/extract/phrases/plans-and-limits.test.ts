import { readMarked } from './read-marked';

type Case = readonly [says: string, ...reads: string[]];

/** By the part of a document in which they stand. */
const RESULTS: Readonly<Record<string, readonly Case[]>> = {
  'a plan of the year is no thing': [
    [
      '地区生产总值[635亿元],完成年计划[710亿元]的[89.4%](主要是三产未达预期),增长[2%]。',
      'gdp 635亿元 level actual 2021',
      'gdp 710亿元 level target 2021',
      'gdp 89.4% completion actual 2021 of 年计划',
      'gdp 2% growth actual 2021',
    ],
  ],
  'a growth by the year is of the thing': [
    [
      '全市实现生产总值[42亿元],年增量[7亿元],比上年增长[15.6%]。',
      'gdp 42亿元 level actual 2021',
      'gdp 7亿元 change actual 2021',
      'gdp 15.6% growth actual 2021',
    ],
  ],
  'a growth may move as a level does': [
    [
      '规模以上工业增加值同比增长[3.2%](增速由上半年[-11.1%]转为增长[3.2%])。',
      'industrial-value-added 3.2% growth actual 2021',
      'industrial-value-added -11.1% growth actual 2021-H1',
      'industrial-value-added 3.2% growth actual 2021',
    ],
    [
      '规模以上工业增加值增速由[8%]回升到[9%]。',
      'industrial-value-added 8% growth actual 2020',
      'industrial-value-added 9% growth actual 2021',
    ],
  ],
  'what is left out is no thing, though it is called neither a factor nor an influence': [
    [
      '一般公共预算支出[187亿元],扣除使用结转结余及调入资金后增长[7.4%]。',
      'general-budget-expenditure 187亿元 level actual 2021',
      'general-budget-expenditure 7.4% growth actual 2021 扣除使用结转结余及调入资金',
    ],
  ],
  'starting points of several things may end in a comma': [
    [
      '财政总收入、一般公共预算收入分别由[57亿元]、[27亿元],增加到[84亿元]、[41亿元]。',
      'total-fiscal-revenue 57亿元 level actual 2020',
      'general-budget-revenue 27亿元 level actual 2020',
      'total-fiscal-revenue 84亿元 level actual 2021',
      'general-budget-revenue 41亿元 level actual 2021',
    ],
  ],
  'words that sum a list up are none of its members': [
    [
      '税收收入、出口值、进口值等各项指标同比依次增长[35%]、[26%]和[33%]。',
      'tax-revenue 35% growth actual 2021',
      'exports 26% growth actual 2021',
      'imports 33% growth actual 2021',
    ],
  ],
  'another area that is named in full has its own': [
    [
      '城南经济技术开发区地区生产总值[108亿元],增长[19.8%]。',
      'gdp 108亿元 level actual 2021 城南经济技术开发区',
      'gdp 19.8% growth actual 2021 城南经济技术开发区',
    ],
    ['贫困县地区生产总值[8亿元]。', '“贫困县地区生产总值” 8亿元 level actual 2021'],
  ],
  'what is looked at by its quarters is what was told first': [
    [
      '地区生产总值[119亿元]。其中,第三产业增加值[49亿元],增长[12.5%]。分季度看,一季度增长[7.4%],上半年增长[8.5%]。',
      'gdp 119亿元 level actual 2021',
      'tertiary-value-added 49亿元 level actual 2021',
      'tertiary-value-added 12.5% growth actual 2021',
      'gdp 7.4% growth actual 2021-Q1',
      'gdp 8.5% growth actual 2021-H1',
    ],
  ],
};

const ADJUSTMENTS: Readonly<Record<string, readonly Case[]>> = {
  'what is told in brackets behind a growth is no other figure of it': [
    [
      '2022年1-10月,一般公共预算收入完成[32亿元],同比增长[29.3%](税收收入完成[13亿元],为预算的[68.5%])。',
      'general-budget-revenue 32亿元 level actual 2022-M1-10',
      'general-budget-revenue 29.3% growth actual 2022-M1-10',
      'tax-revenue 13亿元 level actual 2022-M1-10',
      'tax-revenue 68.5% completion actual 2022-M1-10 of 预算',
    ],
  ],
  'a limit is of one year before and after it is adjusted': [
    [
      '2022年全市政府债务限额相应由[536亿元]调整为[541亿元]。',
      'debt-limit 536亿元 level target 2022',
      'debt-limit 541亿元 level target 2022',
    ],
  ],
  'a batch of a limit is of the limit': [
    [
      '财政部分两批次下达我省新增地方政府债务限额[861亿元],提前批次新增地方政府债务限额[162亿元]。',
      'new-debt-limit 861亿元 level target 2022',
      'new-debt-limit 162亿元 level target 2022',
    ],
  ],
};

describe.each(Object.entries(RESULTS))('in results, %s', (_, cases) => {
  test.each(cases)('%s', (says, ...reads) => {
    const { read, places, marked } = readMarked(says);
    expect(read).toEqual(reads);
    expect(places).toEqual(marked);
  });
});

describe.each(Object.entries(ADJUSTMENTS))('in adjustments, %s', (_, cases) => {
  test.each(cases)('%s', (says, ...reads) => {
    const { read, places, marked } = readMarked(says, 'adjustment');
    expect(read).toEqual(reads);
    expect(places).toEqual(marked);
  });
});
