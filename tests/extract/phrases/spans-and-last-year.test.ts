import { readMarked } from './read-marked';

interface Case {
  readonly part: Parameters<typeof readMarked>[1];
  readonly says: string;
  readonly reads: readonly string[];
}

/** What several years and the year before tell, with sentences that tell it, and what is read of every figure in them. */
const KINDS: Readonly<Record<string, readonly Case[]>> = {
  'what rose twice is told of once': [
    {
      part: 'results',
      says: '城镇居民人均可支配收入从[20150元]增加到[31260元],农民人均可支配收入从[8960元]增加到[15320元],分别年均增长[9.2%]和[11.3%]。',
      reads: [
        'income-urban 20150元 level actual 2020',
        'income-urban 31260元 level actual 2021',
        'income-rural 8960元 level actual 2020',
        'income-rural 15320元 level actual 2021',
        'income-urban 9.2% cagr actual 2017/2021',
        'income-rural 11.3% cagr actual 2017/2021',
      ],
    },
  ],
  'over several years what has been reached is of the last, what has added up of them all': [
    {
      part: 'results',
      says: '五年来,地区生产总值跨过[200亿元]台阶,固定资产投资累计完成[780亿元]。',
      reads: [
        'gdp 200亿元 level more-than actual 2021',
        'fixed-asset-investment 780亿元 level actual 2017/2021',
      ],
    },
    {
      part: 'results',
      says: '五年来,民生支出累计达到[860亿元],占财政支出的[78.5%]。',
      reads: [
        'livelihood-expenditure 860亿元 level actual 2017/2021',
        'livelihood-expenditure 78.5% share actual 2017/2021 of 财政支出',
      ],
    },
  ],
  'last year among what is planned': [
    {
      part: 'plan',
      says: '去年旅游总收入达到[98亿元],今年要力争达到[130亿元]。',
      reads: ['tourism-revenue 98亿元 level actual 2021', 'tourism-revenue 130亿元 level target 2022'],
    },
    { part: 'results', says: '年初确定的GDP增长[7%]的目标未能实现。', reads: ['gdp 7% growth target 2021'] },
  ],
  'a short name behind firms': [
    {
      part: 'results',
      says: '专精特新企业[52家],高企由[38家]增至[61家]。',
      reads: [
        'specialised-smes 52家 level actual 2021',
        'high-tech-enterprises 38家 level actual 2020',
        'high-tech-enterprises 61家 level actual 2021',
      ],
    },
  ],
  'a limit without a name': [
    {
      part: 'results',
      says: '引进亿元以上项目[52个],其中10亿元以上[6个]。',
      reads: ['“引进亿元以上项目” 52个 level actual 2021', '“10亿元以上” 6个 level actual 2021'],
    },
  ],
  'years that are counted before what was done in them': [
    {
      part: 'results',
      says: '五年实际利用外资[50.37亿美元],年均增长[15.9%]。',
      reads: ['fdi-used 50.37亿美元 level actual 2017/2021', 'fdi-used 15.9% cagr actual 2017/2021'],
    },
  ],
  'standards for each month and each year': [
    {
      part: 'results',
      says: '城市、农村低保标准分别提高到每人每月[455元]和每人每年[2750元]。',
      reads: [
        'urban-minimum-allowance 455元 level actual 2021',
        'rural-minimum-allowance 2750元 level actual 2021',
      ],
    },
  ],
  'a bonded zone is a part of the area': [
    {
      part: 'results',
      says: '保税区全年实现工业总产值[22亿元]。',
      reads: ['“保税区全年实现工业总产值” 22亿元 level actual 2021'],
    },
  ],
  'one amount of two things': [
    {
      part: 'results',
      says: '工业和建筑业增加值[1560.2亿元]。',
      reads: ['“工业和建筑业增加值” 1560.2亿元 level actual 2021'],
    },
    {
      part: 'results',
      says: '出口和进口均突破[10亿元]。',
      reads: ['exports 10亿元 level more-than actual 2021', 'imports 10亿元 level more-than actual 2021'],
    },
  ],
  'days that are more than those of the year before': [
    {
      part: 'results',
      says: '空气质量优良天数达到[321天],比上年增加[15天]。',
      reads: ['good-air-days 321天 level actual 2021', 'good-air-days 15天 change actual 2021'],
    },
  ],
};

describe.each(Object.entries(KINDS))('%s', (_, cases) => {
  test.each(cases)('$part: $says', ({ part, says, reads }) => {
    const { read, places, marked } = readMarked(says, part);
    expect(read).toEqual(reads);
    expect(places).toEqual(marked);
  });
});
