import { readMarked } from './read-marked';

const CASES: Readonly<Record<string, readonly (readonly [says: string, reads: readonly string[]])[]>> = {
  'areas one after another, with a figure each': [
    [
      '市本级、白石区、东岭县和西河县一般公共预算收入分别完成[3亿元]、[2亿元]、[1亿元]和[0.5亿元]。',
      [
        'general-budget-revenue 3亿元 level actual 2021 市本级',
        'general-budget-revenue 2亿元 level actual 2021 白石区',
        'general-budget-revenue 1亿元 level actual 2021 东岭县',
        'general-budget-revenue 0.5亿元 level actual 2021 西河县',
      ],
    ],
    [
      '固定资产投资完成[30亿元],其中白石区[20亿元]、东岭县[10亿元]。',
      [
        'fixed-asset-investment 30亿元 level actual 2021',
        'fixed-asset-investment 20亿元 level actual 2021 白石区',
        'fixed-asset-investment 10亿元 level actual 2021 东岭县',
      ],
    ],
    [
      '地本级一般公共预算收入完成[7亿元],增长[9%]。',
      [
        'general-budget-revenue 7亿元 level actual 2021 地本级',
        'general-budget-revenue 9% growth actual 2021 地本级',
      ],
    ],
    [
      '白石区固定资产投资完成[20亿元],增长[8%]。',
      [
        'fixed-asset-investment 20亿元 level actual 2021 白石区',
        'fixed-asset-investment 8% growth actual 2021 白石区',
      ],
    ],
  ],
  'kinds of places, which are no areas': [
    ['山区固定资产投资完成[20亿元]。', ['“山区固定资产投资” 20亿元 level actual 2021']],
    ['城市棚户区[1200户]。', ['“城市棚户区” 1200户 level actual 2021']],
    [
      '粮食产量达到[30万吨],产粮大县[12个]。',
      ['grain-output 30万吨 level actual 2021', '“产粮大县” 12个 level actual 2021'],
    ],
  ],
  'times one after another, with a figure each': [
    [
      '一般公共预算收入增长较快,1月、2月和3月增幅分别为[8%]、[9%]和[7%]。',
      [
        'general-budget-revenue 8% growth actual 2021-M1',
        'general-budget-revenue 9% growth actual 2021-M2',
        'general-budget-revenue 7% growth actual 2021-M3',
      ],
    ],
    [
      '固定资产投资稳步回升,一季度、上半年分别增长[3%]、[5%]。',
      ['fixed-asset-investment 3% growth actual 2021-Q1', 'fixed-asset-investment 5% growth actual 2021-H1'],
    ],
  ],
  'times behind the thing that they are of': [
    [
      '全市生产总值一季度、上半年和前三季度分别增长[3%]、[5%]和[6%]。',
      ['gdp 3% growth actual 2021-Q1', 'gdp 5% growth actual 2021-H1', 'gdp 6% growth actual 2021-M1-9'],
    ],
  ],
  'what firms did': [
    ['部分企业实现出口创汇[118万美元]。', ['“部分企业实现出口创汇” 118万美元 level actual 2021']],
    ['全市实现出口创汇[118万美元]。', ['exports 118万美元 level actual 2021']],
  ],
  'what two amounts gained': [
    [
      '存款余额[900亿元]、贷款余额[600亿元],比2000年增加[500亿元]和[300亿元]。',
      [
        'deposits 900亿元 level actual 2021',
        'loans 600亿元 level actual 2021',
        'deposits 500亿元 change actual 2021 against 2000年',
        'loans 300亿元 change actual 2021 against 2000年',
      ],
    ],
  ],
  'what the names of revenue are short for': [
    [
      '财政收入[12亿元],增长[8%],其中地方财政收入[5亿元],增长[9%]。',
      [
        'total-fiscal-revenue 12亿元 level actual 2021',
        'total-fiscal-revenue 8% growth actual 2021',
        'general-budget-revenue 5亿元 level actual 2021',
        'general-budget-revenue 9% growth actual 2021',
      ],
    ],
    [
      '财政总收入[12亿元]。地方财政收入完成[5亿元]。',
      ['total-fiscal-revenue 12亿元 level actual 2021', 'general-budget-revenue 5亿元 level actual 2021'],
    ],
    [
      '北岭财政收入[12亿元],其中地方财政收入[5亿元]。',
      ['“北岭财政收入” 12亿元 level actual 2021', 'general-budget-revenue 5亿元 level actual 2021'],
    ],
    ['地方财政收入[5亿元]。', ['“地方财政收入” 5亿元 level actual 2021']],
    [
      '财政总收入[12亿元],地方财政收入[7亿元],其中一般公共预算收入[5亿元]。',
      [
        'total-fiscal-revenue 12亿元 level actual 2021',
        '“地方财政收入” 7亿元 level actual 2021',
        'general-budget-revenue 5亿元 level actual 2021',
      ],
    ],
  ],
  'what goes up to the centre': [
    [
      '财政总收入[12亿元],其中:中央级收入[5亿元],县级一般公共预算收入[7亿元]。',
      [
        'total-fiscal-revenue 12亿元 level actual 2021',
        '“中央级收入” 5亿元 level actual 2021',
        'general-budget-revenue 7亿元 level actual 2021 县级',
      ],
    ],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  test.each(cases)('%s', (says, reads) => {
    const { read, places, marked } = readMarked(says);
    expect(read).toEqual(reads);
    expect(places).toEqual(marked);
  });
});
