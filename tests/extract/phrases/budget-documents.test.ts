import { extract } from '../../../src/extract/extract';
import { readMarked } from './read-marked';

interface Case {
  readonly says: string;
  readonly reads: readonly string[];
}

const BUDGET: readonly Case[] = [
  {
    says: '一般公共预算收入决算数[8.6亿元],为调整预算数的[100.7%],比上年决算数增长[5.2%]。',
    reads: [
      'general-budget-revenue 8.6亿元 level actual 2021',
      'general-budget-revenue 100.7% completion actual 2021 of 调整预算数',
      'general-budget-revenue 5.2% growth actual 2021 against 上年决算数',
    ],
  },
  {
    says: '全市累计入库各项税收收入[31亿元],同比减[9500万元],减幅[3%]。',
    reads: [
      'tax-revenue 31亿元 level actual 2021',
      'tax-revenue -9500万元 change actual 2021',
      'tax-revenue -3% growth actual 2021',
    ],
  },
  {
    says: '税收收入占比达[84%],上升[3.1个百分点]。',
    reads: ['tax-share 84% share actual 2021', 'tax-share 3.1个百分点 change actual 2021'],
  },
  {
    says: '一般公共预算收入[42亿元],按财政部统一口径,剔除留抵退税因素后(以下简称“同口径”)增长[4%],自然口径下降[2%]。',
    reads: [
      'general-budget-revenue 42亿元 level actual 2021',
      'general-budget-revenue 4% growth actual 2021 comparable',
      'general-budget-revenue -2% growth actual 2021',
    ],
  },
  {
    says: '纳入预算管理的政府性基金收入[29亿元],基金支出[26亿元]。',
    reads: [
      'government-fund-revenue 29亿元 level actual 2021',
      'government-fund-expenditure 26亿元 level actual 2021',
    ],
  },
  {
    says: '一般公共预算支出[48亿元],加补助下级支出[4亿元]、上解上级支出[3亿元],支出总计[55亿元]。',
    reads: [
      'general-budget-expenditure 48亿元 level actual 2021',
      'subsidies-to-lower-levels 4亿元 level actual 2021',
      'remitted 3亿元 level actual 2021',
      'balance-total-expenditure 55亿元 level actual 2021',
    ],
  },
  {
    says: '一般公共预算收入总计[96亿元],政府性基金收入总量[33亿元]。',
    reads: [
      'general-budget-total-revenue 96亿元 level actual 2021',
      'balance-total-revenue 33亿元 level actual 2021',
    ],
  },
  {
    says: '一般公共预算收入[42亿元],支出[48亿元],分别完成调整预算的[98%]和[93%]。',
    reads: [
      'general-budget-revenue 42亿元 level actual 2021',
      'general-budget-expenditure 48亿元 level actual 2021',
      'general-budget-revenue 98% completion actual 2021 of 调整预算',
      'general-budget-expenditure 93% completion actual 2021 of 调整预算',
    ],
  },
  {
    says: '一般公共预算收入完成预算,决算支出[48亿元],基金收入决算[9亿元]。',
    reads: [
      'general-budget-expenditure 48亿元 level actual 2021',
      'government-fund-revenue 9亿元 level actual 2021',
    ],
  },
  {
    says: '省财政厅核定我市政府债务限额[96亿元],共争取债券资金[21亿元],包括一般债券[3亿元]。',
    reads: [
      'debt-limit 96亿元 level actual 2021',
      'government-bonds 21亿元 level actual 2021',
      'general-bonds 3亿元 level actual 2021',
    ],
  },
  {
    says: '上划中央“两税”[8,350万元],上级各项补助收入[3亿元]。',
    reads: ['“上划中央“两税”” 8350万元 level actual 2021', 'upper-level-funds 3亿元 level actual 2021'],
  },
];

const ADJUSTMENT: readonly Case[] = [
  {
    says: '市人大六次会议批准的全市一般公共预算收入预算为[80亿元],根据收入完成情况调整为[78亿元],较年初预算减收[2亿元]。',
    reads: [
      'general-budget-revenue 80亿元 level target 2022',
      'general-budget-revenue 78亿元 level target 2022',
      'general-budget-revenue -2亿元 change target 2022 against 年初预算',
    ],
  },
  {
    says: '债务转贷收入由年初预算的[25亿元]调整为[30亿元],调增[5亿元];政府性基金支出由[39亿元]调整为[44亿元]。',
    reads: [
      'debt-on-lent-revenue 25亿元 level target 2022',
      'debt-on-lent-revenue 30亿元 level target 2022',
      'debt-on-lent-revenue 5亿元 change target 2022',
      'government-fund-expenditure 39亿元 level target 2022',
      'government-fund-expenditure 44亿元 level target 2022',
    ],
  },
  {
    says: '一般公共预算收入预算为[59亿元],实际完成[57亿元],主要是非税收入减收[2亿元]。',
    reads: [
      'general-budget-revenue 59亿元 level target 2022',
      'general-budget-revenue 57亿元 level actual 2022',
      'non-tax-revenue -2亿元 change target 2022',
    ],
  },
  {
    says: '政府性基金支出由年初的[14亿元]调整为[16亿元],一般公共预算收入总计为[96亿元]。',
    reads: [
      'government-fund-expenditure 14亿元 level target 2022',
      'government-fund-expenditure 16亿元 level target 2022',
      'general-budget-total-revenue 96亿元 level target 2022',
    ],
  },
];

const HALF_YEAR: readonly Case[] = [
  {
    says: '截至2022年6月底,全市一般公共预算收入完成[13亿元],为年预算的[52.3%]。',
    reads: [
      'general-budget-revenue 13亿元 level actual 2022-H1',
      'general-budget-revenue 52.3% completion actual 2022-H1 of 年预算',
    ],
  },
  {
    says: '税收占比[75.5%],较上年同期回落[1.6个百分点]。',
    reads: ['tax-share 75.5% share actual 2022-H1', 'tax-share -1.6个百分点 change actual 2022-H1'],
  },
];

const QUARTERS: readonly Case[] = [
  {
    says: '固定资产投资增长[7%],比上半年加快[1.5个百分点]。',
    reads: [
      'fixed-asset-investment 7% growth actual 2022-M1-9',
      '“固定资产投资增速” 1.5个百分点 change actual 2022-M1-9 against 上半年',
    ],
  },
  {
    says: '工业投资[3.5亿元],比增[12.7%]。',
    reads: [
      'industrial-investment 3.5亿元 level actual 2022-M1-9',
      'industrial-investment 12.7% growth actual 2022-M1-9',
    ],
  },
  { says: '外贸增速保持平稳,进出口[12亿元]。', reads: ['foreign-trade 12亿元 level actual 2022-M1-9'] },
];

describe.each([
  ['budget', BUDGET],
  ['adjustment', ADJUSTMENT],
  ['half-year', HALF_YEAR],
  ['quarters', QUARTERS],
] as const)('in a document of kind %s', (part, cases) => {
  test.each(cases)('$says', ({ says, reads }) => {
    const { read, places, marked } = readMarked(says, part);
    expect(read).toEqual(reads);
    expect(places).toEqual(marked);
  });
});

test('in a work report what a standard is raised from is of the year before', () => {
  expect(readMarked('城市低保标准由[600元]调整为[650元]。').read).toEqual([
    'urban-minimum-allowance 600元 level actual 2020',
    'urban-minimum-allowance 650元 level actual 2021',
  ]);
});

test('what a month adds dates its sentence, and not what follows it', () => {
  const found = [
    '青河市2022年1-10月财政收支情况',
    '10月份当月,一般公共预算收入完成2亿元。',
    '税收收入17亿元。',
  ].join('\n');
  expect(extract(found).observations.map(({ indicator, period }) => `${indicator ?? ''} ${period}`)).toEqual([
    'general-budget-revenue 2022-M10',
    'tax-revenue 2022-M1-10',
  ]);
});

test.each([
  ['上海市2022年市级预算调整方案', '上海市'],
  ['关于青河区(高新区)2022年财政预算调整方案(第一次)的报告', '青河区'],
  ['2022年一季度青河市经济运行情况', '青河市'],
  ['二〇〇三年青河市国民经济和社会发展统计公报', '青河市'],
])('the title %s is of %s', (title, area) => {
  expect(extract(`${title}\n一般公共预算收入2亿元。`).division.heading.area).toBe(area);
});

test('a date in Chinese numerals under a title begins no part of the next year', () => {
  const found = '二〇〇三年青河市国民经济和社会发展统计公报\n二〇〇四年二月二十日\n国内生产总值214亿元。';
  expect(extract(found).observations.map(({ period, status }) => `${period} ${status}`)).toEqual([
    '2003 actual',
  ]);
});
