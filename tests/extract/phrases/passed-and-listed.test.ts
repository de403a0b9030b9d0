import { readMarked } from './read-marked';

test.each([
  // One mark that several passed, each by itself.
  [
    '全市税收和旅游收入首次突破100亿元,分别达到[102.3亿元]和[115.6亿元]。',
    ['tax-revenue 102.3亿元 level actual 2021', 'tourism-revenue 115.6亿元 level actual 2021'],
  ],
  [
    '一般公共预算收入和税收收入双双突破[100亿元]。',
    [
      'general-budget-revenue 100亿元 level more-than actual 2021',
      'tax-revenue 100亿元 level more-than actual 2021',
    ],
  ],
  // Half a name is none, and what a park has is the park's.
  ['食品、建材、化工产业产值均突破[10亿元]。', ['“建材、化工产业产值” 10亿元 level more-than actual 2021']],
  // Shares in a list, each of its own whole.
  [
    '财政收入占生产总值的比重、税收收入占财政收入的比重分别达到[14.8%]和[85.9%],比上年提高[0.9]和[0.1个百分点]。',
    [
      '“财政收入” 14.8% share actual 2021 of gdp',
      'tax-share 85.9% share actual 2021 of 财政收入',
      '“财政收入” 0.9个百分点 change actual 2021',
      'tax-share 0.1个百分点 change actual 2021',
    ],
  ],
  [
    '第三产业增加值占地区生产总值的比重、城镇化率分别达到[45.2%]和[61.3%]。',
    ['tertiary-value-added 45.2% share actual 2021 of gdp', 'urbanization-rate 61.3% level actual 2021'],
  ],
  ['旅游总收入已相当于地区生产总值的[5.7%]。', ['tourism-revenue 5.7% share actual 2021 of gdp']],
  // What is told apart from the rest.
  ['除进出口总额下降[3.2%]外,其他指标均完成年度计划。', ['foreign-trade -3.2% growth actual 2021']],
  // So many did it, and it was so much.
  [
    '[52户]规模以上工业企业完成增加值[15.2亿元],增长[9.8%]。',
    [
      'industrial-enterprises-above-size 52户 level actual 2021',
      'industrial-value-added 15.2亿元 level actual 2021',
      'industrial-value-added 9.8% growth actual 2021',
    ],
  ],
  ['[3户]企业实现国有股退出。', ['“企业实现国有股退出” 3户 level actual 2021']],
  // A bracket between a plan and how much of it was done.
  [
    '一般公共预算收入完成[13.9亿元],为预算的(包括上级追加)[69.5%],增长[3.2%]。',
    [
      'general-budget-revenue 13.9亿元 level actual 2021',
      'general-budget-revenue 69.5% completion actual 2021 of 预算',
      'general-budget-revenue 3.2% growth actual 2021',
    ],
  ],
  [
    '一般公共预算支出完成[13.9亿元],为调整预算(含新增债券)的[98.5%]。',
    [
      'general-budget-expenditure 13.9亿元 level actual 2021',
      'general-budget-expenditure 98.5% completion actual 2021 of 调整预算',
    ],
  ],
  // A growth is of the month of its amount, and of the year again where that is said.
  [
    '一般公共预算收入累计完成[30亿元],其中12月份完成[3亿元],增长[12%]。',
    [
      'general-budget-revenue 30亿元 level actual 2021',
      'general-budget-revenue 3亿元 level actual 2021-M12',
      'general-budget-revenue 12% growth actual 2021-M12',
    ],
  ],
  [
    '税收收入12月份完成[3亿元],全年增长[12%]。',
    ['tax-revenue 3亿元 level actual 2021-M12', 'tax-revenue 12% growth actual 2021'],
  ],
  // A county of the same name is not the city.
  [
    '全市实现地区生产总值[800亿元],其中青河县[120亿元]、白石区[210亿元]。',
    [
      'gdp 800亿元 level actual 2021',
      'gdp 120亿元 level actual 2021 青河县',
      'gdp 210亿元 level actual 2021 白石区',
    ],
  ],
  ['青河机场航线增至[11条]。', ['“青河机场航线” 11条 level actual 2021']],
  // What firms of one kind made grew so, and not their number.
  [
    '规模以上工业增加值增长[10.2%],其中国有控股企业增长[6.3%],私营企业增长[11.8%]。',
    [
      'industrial-value-added 10.2% growth actual 2021',
      '“国有控股企业” 6.3% growth actual 2021',
      '“私营企业” 11.8% growth actual 2021',
    ],
  ],
  // Shares of a revenue that is named by half.
  [
    '税收收入占地方收入比重[68.3%],同比提升[1.2个百分点]。',
    ['tax-share 68.3% share actual 2021 of 地方收入', 'tax-share 1.2个百分点 change actual 2021'],
  ],
  [
    '一般公共预算支出[35.2亿元],同比多支[3.2亿元]。',
    [
      'general-budget-expenditure 35.2亿元 level actual 2021',
      'general-budget-expenditure 3.2亿元 change actual 2021',
    ],
  ],
  // 占比 is of the name, whatever word reaches the figure.
  ['民生支出占比达[77.4%]。', ['livelihood-share 77.4% share actual 2021']],
  ['税占比达[92%]。', ['tax-share 92% share actual 2021']],
  [
    '制造业增加值占生产总值比重达[41.5%],入库税收占比达[46.5%]。',
    ['manufacturing-value-added 41.5% share actual 2021 of gdp', '“入库税收占比” 46.5% share actual 2021'],
  ],
  ['城关镇实现地区生产总值[21.9亿元]。', ['gdp 21.9亿元 level actual 2021 城关镇']],
  ['全年实现本地生产总值[1037亿元]。', ['gdp 1037亿元 level actual 2021']],
] as const)('%s', (says, reads) => {
  const { read, places, marked } = readMarked(says);
  expect(read).toEqual(reads);
  expect(places).toEqual(marked);
});

test('the parts of what was planned were planned, over the end of a sentence and a semicolon', () => {
  const { read } = readMarked(
    '安排市级财政计划收入[85亿元],增长[6%]。其中,税收收入[70亿元];非税收入[15亿元]。实际完成税收收入[71亿元]。',
  );
  expect(read.slice(2)).toEqual([
    'tax-revenue 70亿元 level target 2021',
    'non-tax-revenue 15亿元 level target 2021',
    'tax-revenue 71亿元 level actual 2021',
  ]);
});

test('a park’s own figures beside one that the area has too are the park’s', () => {
  const { read } = readMarked('自贸试验区新设企业数、进出口总额、吸引外资均增长[30%]以上。');
  expect(read.some((one) => one.startsWith('foreign-trade'))).toBe(false);
});

test('a figure that quotation marks only set off is one, and what they make a name of is none', () => {
  const { read } = readMarked('一般公共预算收入“30亿元”、增长“8.5%”,落实“20亿元”专项资金,加快“1+3”建设。');
  expect(read).toEqual([
    'general-budget-revenue 30亿元 level actual 2021',
    'general-budget-revenue 8.5% growth actual 2021',
  ]);
});
