import { readMarked } from './read-marked';

interface Case {
  readonly says: string;
  readonly reads: readonly string[];
}

const BUDGET: readonly Case[] = [
  {
    says: '财政总收入完成人大通过预算的[115%],政府基金收入[1.9亿元],上年结转收入[2亿元]和动用预算稳定调节基金[1亿元]。',
    reads: [
      'total-fiscal-revenue 115% completion actual 2021 of 人大通过预算',
      'government-fund-revenue 1.9亿元 level actual 2021',
      'carried-over 2亿元 level actual 2021',
      'stabilisation-fund-drawn 1亿元 level actual 2021',
    ],
  },
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
  {
    says: '税收收入[11亿元],比上年同期[13亿元]减收[2亿元],财政赤字比人大批准的[9亿元]减少[1亿元]。',
    reads: [
      'tax-revenue 11亿元 level actual 2021',
      'tax-revenue 13亿元 level actual 2020',
      'tax-revenue -2亿元 change actual 2021',
      'deficit 9亿元 level target 2021',
      'deficit -1亿元 change actual 2021',
    ],
  },
  {
    says: '政府债务余额[186亿元],控制在省核定的限额[201亿元]以内。',
    reads: ['debt-balance 186亿元 level actual 2021', 'debt-limit 201亿元 level at-most actual 2021'],
  },
  {
    says: '新增政府债务限额[2.4亿元],其中一般债务[1.4亿元]。',
    reads: ['new-debt-limit 2.4亿元 level actual 2021', '“新增一般债务限额” 1.4亿元 level actual 2021'],
  },
  {
    says: '一般公共预算收入[42亿元],加省补助收入[30亿元]、调入资金[2亿元],减上解省支出[1亿元],年终滚存结余[3亿元]。',
    reads: [
      'general-budget-revenue 42亿元 level actual 2021',
      'upper-level-funds 30亿元 level actual 2021',
      'transferred-in 2亿元 level actual 2021',
      'remitted 1亿元 level actual 2021',
      'carried-forward 3亿元 level actual 2021',
    ],
  },
  {
    says: '社会保险基金收入[36亿元],支出[30亿元],年末滚存结余[31亿元]。',
    reads: [
      'social-insurance-revenue 36亿元 level actual 2021',
      'social-insurance-expenditure 30亿元 level actual 2021',
      'social-insurance-balance 31亿元 level actual 2021',
    ],
  },
  {
    says: '财政总收入完成[8.26亿元],突破8亿元大关,增长[32%]。',
    reads: ['total-fiscal-revenue 8.26亿元 level actual 2021', 'total-fiscal-revenue 32% growth actual 2021'],
  },
  {
    says: '一般公共预算收入[42亿元],市本级收入[12亿元],教育、就业等民生支出[30亿元]。',
    reads: [
      'general-budget-revenue 42亿元 level actual 2021',
      'general-budget-revenue 12亿元 level actual 2021 市本级',
      'livelihood-expenditure 30亿元 level actual 2021',
    ],
  },
  {
    says: '财政收入中的税收收入[9亿元],相应安排一般公共预算支出[12亿元],比上年年初预算增加[1亿元]。',
    reads: [
      'tax-revenue 9亿元 level actual 2021',
      'general-budget-expenditure 12亿元 level actual 2021',
      'general-budget-expenditure 1亿元 change actual 2021 against 上年年初预算',
    ],
  },
  {
    says: '一般债务余额[12亿元],专项债务余额[7亿元],均未超过省财政厅核定的限额[20亿元]。',
    reads: [
      'general-debt-balance 12亿元 level actual 2021',
      'special-debt-balance 7亿元 level actual 2021',
      'debt-limit 20亿元 level actual 2021',
    ],
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
  {
    says: '一般公共预算支出预算为[29亿元],截止9月25日,根据财力变动情况调整支出预算为[30亿元],较年初预算增加[1亿元]。',
    reads: [
      'general-budget-expenditure 29亿元 level target 2022',
      'general-budget-expenditure 30亿元 level target 2022',
      'general-budget-expenditure 1亿元 change target 2022 against 年初预算',
    ],
  },
  {
    says: '调入资金由[5亿元]增加到[7亿元]。',
    reads: ['transferred-in 5亿元 level target 2022', 'transferred-in 7亿元 level target 2022'],
  },
];

const HALF_YEAR: readonly Case[] = [
  {
    says: '税收收入[11亿元],比上年同期[13亿元]减收[2亿元]。',
    reads: [
      'tax-revenue 11亿元 level actual 2022-H1',
      'tax-revenue 13亿元 level actual 2021-H1',
      'tax-revenue -2亿元 change actual 2022-H1',
    ],
  },
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

describe.each([
  ['budget', BUDGET],
  ['adjustment', ADJUSTMENT],
  ['half-year', HALF_YEAR],
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
