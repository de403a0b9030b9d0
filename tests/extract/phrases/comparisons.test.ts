import { readMarked } from './read-marked';

/** What a sentence says that it measures from, with sentences that say it, and what is read of every figure in them. */
const KINDS: Readonly<Record<string, readonly (readonly [says: string, ...reads: readonly string[]])[]>> = {
  'what a clause compares with holds for the sentence': [
    [
      '2021年与2016年相比,固定资产投资增长[57.3%],财政总收入增长[89.5%];出口增长[1.1倍]。',
      'fixed-asset-investment 57.3% growth actual 2021 against 2016年',
      'total-fiscal-revenue 89.5% growth actual 2021 against 2016年',
      'exports 1.1倍 growth actual 2021 against 2016年',
    ],
    [
      '2021年比2016年,社会消费品零售总额增长[46.2%]。',
      'retail-sales 46.2% growth actual 2021 against 2016年',
    ],
    [
      '与向人代会报告的执行数相比,一般公共预算收入增加[128万元]。',
      'general-budget-revenue 128万元 change actual 2021 against 向人代会报告的执行数',
    ],
    ['与2016年相比,固定资产投资同比增长[7.3%]。', 'fixed-asset-investment 7.3% growth actual 2021'],
  ],
  'what something rose from is of the year that it is compared with': [
    [
      '与2016年相比,地区生产总值由[300亿元]增加到[480亿元]。',
      'gdp 300亿元 level actual 2016',
      'gdp 480亿元 level actual 2021',
    ],
  ],
};

describe.each(Object.entries(KINDS))('%s', (_, cases) => {
  test.each(cases)('%s', (says, ...reads) => {
    const { read, places, marked } = readMarked(says);
    expect(read).toEqual(reads);
    expect(places).toEqual(marked);
  });
});
