import { extract } from '../../../src/extract/extract';
import { readMarked } from './read-marked';

test.each([
  [
    '生产总值由2016年的[60亿元]增加到2021年的[90亿元]。固定资产投资由[40亿元]增加到[70亿元],年均增长[12%]。',
    'results',
    [
      'gdp 60亿元 level actual 2016',
      'gdp 90亿元 level actual 2021',
      'fixed-asset-investment 40亿元 level actual 2016',
      'fixed-asset-investment 70亿元 level actual 2021',
      'fixed-asset-investment 12% cagr actual 2017/2021',
    ],
  ],
  [
    '固定资产投资由[40亿元]增加到[70亿元]。',
    'results',
    ['fixed-asset-investment 40亿元 level actual 2020', 'fixed-asset-investment 70亿元 level actual 2021'],
  ],
  [
    '五年来,成效显著。社会消费品零售总额实现[119亿元],年均增长[9%]。固定资产投资累计完成[300亿元],年均增长[8%]。',
    'results',
    [
      'retail-sales 119亿元 level actual 2021',
      'retail-sales 9% cagr actual 2017/2021',
      'fixed-asset-investment 300亿元 level actual 2017/2021',
      'fixed-asset-investment 8% cagr actual 2017/2021',
    ],
  ],
  [
    '按照2022年的预算安排,一般公共预算收入为[44亿元],增长[8%];一般公共预算支出[60亿元]。',
    'results',
    [
      'general-budget-revenue 44亿元 level target 2022',
      'general-budget-revenue 8% growth target 2022',
      'general-budget-expenditure 60亿元 level target 2022',
    ],
  ],
  [
    '市级财政偿还债券[3亿元](一般债券[1亿元]、专项债券[2亿元])。',
    'results',
    [
      '“市级财政偿还债券” 3亿元 level actual 2021 市级',
      '“偿还一般债券” 1亿元 level actual 2021 市级',
      '“偿还专项债券” 2亿元 level actual 2021 市级',
    ],
  ],
  [
    '“十三五”时期,固定资产投资完成[800亿元],年均增长[8%]。',
    'results',
    [
      'fixed-asset-investment 800亿元 level actual 2016/2020',
      'fixed-asset-investment 8% cagr actual 2016/2020',
    ],
  ],
  ['粮食作物总产量[34万吨]。', 'results', ['grain-output 34万吨 level actual 2021']],
  ['全市财政民生投入[34亿元]。', 'results', ['livelihood-expenditure 34亿元 level actual 2021']],
  ['全市民生投入[34亿元]。', 'results', ['“全市民生投入” 34亿元 level actual 2021']],
] as const)('%s', (says, part, reads) => {
  const { read, places, marked } = readMarked(says, part);
  expect(read).toEqual(reads);
  expect(places).toEqual(marked);
});

test('what the whole country did, beside the output of the nation, is the document that tells it', () => {
  const { observations, division } = extract(
    '2020年上半年经济运行情况\n•01初步核算,上半年国内生产总值45亿元。\n•02上半年,全国规模以上工业增加值同比下降1.3%。',
  );
  expect(division.heading).toMatchObject({ area: '全国', level: 'national' });
  expect(observations.map(({ indicator, period }) => [indicator, period])).toEqual([
    ['gdp', '2020-H1'],
    ['industrial-value-added', '2020-H1'],
  ]);
});

test('output behind words of a text that tells no area is of an area', () => {
  const { observations } = extract('2010年,北岭地区生产总值达到116亿元。2010年,单位地区生产总值能耗下降3%。');
  expect(observations.map(({ indicator, area }) => [indicator, area])).toEqual([
    ['gdp', '北岭'],
    ['energy-intensity', ''],
  ]);
});
