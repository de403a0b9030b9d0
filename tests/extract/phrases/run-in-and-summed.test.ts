import { extract } from '../../../src/extract/extract';
import { readMarked } from './read-marked';

test.each([
  [
    '东岭、西河和北山三个行政区分别实现地区生产总值[86亿元]、[35亿元]和[18亿元],分别增长[10%]、[14%]和[9%]。',
    [
      'gdp 86亿元 level actual 2021 东岭',
      'gdp 35亿元 level actual 2021 西河',
      'gdp 18亿元 level actual 2021 北山',
      'gdp 10% growth actual 2021 东岭',
      'gdp 14% growth actual 2021 西河',
      'gdp 9% growth actual 2021 北山',
    ],
  ],
  [
    '地区生产总值[274亿元],在全省181个区县中排名[第14位],增长[11%]。',
    [
      'gdp 274亿元 level actual 2021',
      'gdp 14位 rank actual 2021 of 全省181个区县',
      'gdp 11% growth actual 2021',
    ],
  ],
  [
    '对外经济全市进出口总额[2798万美元],其中进口总额[2485万美元]。',
    ['foreign-trade 2798万美元 level actual 2021', 'imports 2485万美元 level actual 2021'],
  ],
  ['固定资产投资全市完成全社会固定资产投资[115亿元]。', ['fixed-asset-investment 115亿元 level actual 2021']],
  [
    '环保投入相当于全市生产总值的比例保持在[3%]。',
    ['“环保投入相当于全市生产总值” 3% share actual 2021 of 全市生产总值'],
  ],
  ['城镇登记失业率≤[4%]。', ['registered-unemployment 4% level at-most actual 2021']],
] as const)('%s', (says, reads) => {
  const { read, places, marked } = readMarked(says);
  expect(read).toEqual(reads);
  expect(places).toEqual(marked);
});

test('我国 is the nation of a text that is of it', () => {
  const { observations } = extract(
    '初步测算,去年全年国内生产总值47亿元。\n2011年我国固定资产投资30亿元,比上年增长23.8%。',
  );
  expect(observations.map(({ indicator }) => indicator)).toContain('fixed-asset-investment');
});
