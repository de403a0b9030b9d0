import { readMarked } from './read-marked';

/** Each way in which running text names a thing, with sentences that have it, and what is read of every figure in them. */
const KINDS: Readonly<Record<string, readonly (readonly [says: string, ...reads: readonly string[]])[]>> = {
  'money is spent on livelihood by whoever spends it': [
    [
      '各级财政民生支出[263.3亿元],占一般公共预算支出的[64.9%]。',
      'livelihood-expenditure 263.3亿元 level actual 2021',
      'livelihood-expenditure 64.9% share actual 2021 of general-budget-expenditure',
    ],
    ['全市各级财政用于民生支出[239.6亿元]。', 'livelihood-expenditure 239.6亿元 level actual 2021'],
    ['用于保障和改善民生的支出达[120亿元]。', 'livelihood-expenditure 120亿元 level actual 2021'],
    ['财政支出用于民生比重达到[84.3%]。', 'livelihood-share 84.3% share actual 2021'],
  ],
  'deposits and loans are those of all banks': [
    [
      '年末全部金融机构本外币各项存款余额[1200亿元],各项人民币贷款余额[800亿元]。',
      'deposits 1200亿元 level actual 2021',
      'loans 800亿元 level actual 2021',
    ],
    [
      '银行业存贷款余额分别达到[900亿元]和[700亿元]。',
      'deposits 900亿元 level actual 2021',
      'loans 700亿元 level actual 2021',
    ],
  ],
  'a word before a name only leads to it': [
    ['使城镇登记失业率控制在[4%]以内。', 'registered-unemployment 4% level at-most actual 2021'],
    ['即地区生产总值突破[300亿元]。', 'gdp 300亿元 level more-than actual 2021'],
    ['税收占比仍达[70%]。', 'tax-share 70% share actual 2021'],
    [
      '工业投资仅占全社会固定资产投资的[25.3%]。',
      'industrial-investment 25.3% share actual 2021 of fixed-asset-investment',
    ],
  ],
  'a member of a list may be the name of two': [
    [
      '地区生产总值、城乡居民人均可支配收入分别完成[215.4亿元]、[38100元]、[15874元]。',
      'gdp 215.4亿元 level actual 2021',
      'income-urban 38100元 level actual 2021',
      'income-rural 15874元 level actual 2021',
    ],
  ],
  'a time may stand in the name of a plan that has ended': [
    [
      '国内生产总值由“八五”期末的[833亿元]增加到[1400亿元]。',
      'gdp 833亿元 level actual 1995',
      'gdp 1400亿元 level actual 2021',
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
