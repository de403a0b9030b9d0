import { extract } from '../../../src/extract/extract';
import { readMarked } from './read-marked';

test.each([
  [
    '规模以上工业增加值[75亿元],增长[16%],总量占全市的[23%]。',
    'results',
    [
      'industrial-value-added 75亿元 level actual 2021',
      'industrial-value-added 16% growth actual 2021',
      'industrial-value-added 23% share actual 2021 of 全市',
    ],
  ],
  [
    '新增高新技术企业[18家],总量占全省[75%]。',
    'results',
    ['new-high-tech-enterprises 18家 level actual 2021', '“总量” 75% share actual 2021 of 全省'],
  ],
  [
    '全市生产总值从二〇〇〇年的[五百零一亿元],到二〇二一年的约[一千零三十亿元]。',
    'results',
    ['gdp 501亿元 level actual 2000', 'gdp 1030亿元 level about actual 2021'],
  ],
  [
    '预计万元生产总值能耗从2000年的[1.14吨标准煤]下降到2021年的[0.93吨标准煤]。',
    'results',
    ['energy-intensity 1.14吨标准煤 level actual 2000', 'energy-intensity 0.93吨标准煤 level estimated 2021'],
  ],
  ['上报完成固定资产投资[156亿元]。', 'results', ['fixed-asset-investment 156亿元 level actual 2021']],
  [
    '2022年主要预期发展指标是:地区生产总值实现[1050亿元],一般预算财政收入实现[100亿元]。',
    'results',
    ['gdp 1050亿元 level target 2022', 'general-budget-revenue 100亿元 level target 2022'],
  ],
] as const)('%s', (says, part, reads) => {
  const { read, places, marked } = readMarked(says, part);
  expect(read).toEqual(reads);
  expect(places).toEqual(marked);
});

test('the outline of a five-year plan names its area', () => {
  const { division } = extract('青河市十一五规划纲要(摘要)\n2005年全市生产总值达到90亿元。');
  expect(division.heading.area).toBe('青河市');
});
