import { readMarked } from './read-marked';

interface Case {
  readonly part: Parameters<typeof readMarked>[1];
  readonly says: string;
  readonly reads: readonly string[];
}

/** What the balance of a budget tells, with sentences that tell it, and what is read of every figure in them. */
const KINDS: Readonly<Record<string, readonly Case[]>> = {
  'what was approved stands beside what it was adjusted to and what came of it': [
    {
      part: 'budget',
      says: '县人大三次会议批准的一般公共预算收入为[12.6亿元],执行中调整为[12.1亿元],实际完成[12.35亿元],增长[7.4%]。',
      reads: [
        'general-budget-revenue 12.6亿元 level target 2021',
        'general-budget-revenue 12.1亿元 level target 2021',
        'general-budget-revenue 12.35亿元 level actual 2021',
        'general-budget-revenue 7.4% growth actual 2021',
      ],
    },
    {
      part: 'budget',
      says: '县人大批准的一般公共预算收入任务完成[12亿元]。',
      reads: ['general-budget-revenue 12亿元 level actual 2021'],
    },
    {
      part: 'results',
      says: '城镇新增就业[3.2万人](计划[3万人]),城镇登记失业率[3.2%](计划[4%]以内)。',
      reads: [
        'new-urban-jobs 3.2万人 level actual 2021',
        'new-urban-jobs 3万人 level target 2021',
        'registered-unemployment 3.2% level actual 2021',
        'registered-unemployment 4% level at-most target 2021',
      ],
    },
  ],
  'a stabilisation fund among the items of a balance is drawn from or added to': [
    {
      part: 'budget',
      says: '一般公共预算收入[20亿元]、上级补助收入[30亿元]、预算稳定调节基金[2亿元]、调入资金[1亿元]。',
      reads: [
        'general-budget-revenue 20亿元 level actual 2021',
        'upper-level-funds 30亿元 level actual 2021',
        'stabilisation-fund-drawn 2亿元 level actual 2021',
        'transferred-in 1亿元 level actual 2021',
      ],
    },
    {
      part: 'budget',
      says: '一般公共预算支出[20亿元],上解上级支出[3亿元],预算稳定调节基金[2亿元]。',
      reads: [
        'general-budget-expenditure 20亿元 level actual 2021',
        'remitted 3亿元 level actual 2021',
        'stabilisation-fund-added 2亿元 level actual 2021',
      ],
    },
    {
      part: 'budget',
      says: '年末预算稳定调节基金[2亿元]。',
      reads: ['stabilisation-fund-balance 2亿元 level actual 2021'],
    },
  ],
  'repayments and reserves by their short names': [
    {
      part: 'budget',
      says: '全县政府债券还本[2.64亿元],付息[0.92亿元]。',
      reads: ['debt-principal-repaid 2.64亿元 level actual 2021', 'debt-interest 0.92亿元 level actual 2021'],
    },
    {
      part: 'budget',
      says: '偿还到期债务本金[1.1亿元],预备费支出[3800万元]。',
      reads: [
        'debt-principal-repaid 1.1亿元 level actual 2021',
        'contingency-reserve 3800万元 level actual 2021',
      ],
    },
  ],
  'the heaped-up balance of an insurance': [
    {
      part: 'budget',
      says: '社会保险基金收入[5.3亿元],支出[4.9亿元],累计结余[8.1亿元]。',
      reads: [
        'social-insurance-revenue 5.3亿元 level actual 2021',
        'social-insurance-expenditure 4.9亿元 level actual 2021',
        'social-insurance-balance 8.1亿元 level actual 2021',
      ],
    },
  ],
  'part of what is new of a stock': [
    {
      part: 'budget',
      says: '新增政府债务限额[5.8亿元],其中:一般债务限额[1.2亿元]、专项债务限额[4.6亿元]。',
      reads: [
        'new-debt-limit 5.8亿元 level actual 2021',
        '“新增一般债务限额” 1.2亿元 level actual 2021',
        '“新增专项债务限额” 4.6亿元 level actual 2021',
      ],
    },
    {
      part: 'results',
      says: '新增规模以上企业[50家],其中规模以上工业企业[30家]。',
      reads: [
        'new-enterprises-above-size 50家 level actual 2021',
        'new-industrial-enterprises-above-size 30家 level actual 2021',
      ],
    },
  ],
  'a share of the revenue': [
    {
      part: 'budget',
      says: '税收收入[9亿元],占收入比重为[72.2%]。',
      reads: ['tax-revenue 9亿元 level actual 2021', 'tax-share 72.2% share actual 2021 of 收入'],
    },
  ],
  'levels and brackets within a name': [
    {
      part: 'budget',
      says: '一般公共预算收入[13亿元],其中县级收入[8亿元];乡镇级收入[5亿元]。',
      reads: [
        'general-budget-revenue 13亿元 level actual 2021',
        'general-budget-revenue 8亿元 level actual 2021 县级',
        'general-budget-revenue 5亿元 level actual 2021 乡镇级',
      ],
    },
    {
      part: 'budget',
      says: '债务(转贷)收入[5亿元]。',
      reads: ['debt-on-lent-revenue 5亿元 level actual 2021'],
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
