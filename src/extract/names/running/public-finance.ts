/** What the general budget has been called, and whose it may be said to be. */
const GENERAL_BUDGET = [
  '一般预算',
  '一般公共预算',
  '公共财政预算',
  '公共财政',
  '一般公共财政预算',
  '一般公共财政',
  '公共预算',
];
const LOCAL = ['', '地方', '地方级', '财政', '地方财政', '地方级财政'];

const OTHER_BUDGETS = [
  '政府性基金',
  '政府性基金预算',
  '国有资本经营',
  '国有资本经营预算',
  '社会保险基金',
  '社会保险基金预算',
];
const ENDINGS_OF_A_SUM = ['总量', '总计'];

/** What running text calls revenue, spending and debt. */
export const PUBLIC_FINANCE_NAMES: Readonly<Record<string, readonly string[]>> = {
  'tax-revenue': ['公共财政税收收入', '一般公共预算税收收入', '公共财政预算税收收入'],
  'general-budget-revenue': [
    ...ofGeneralBudget('收入'),
    '地方公共财政一般预算收入',
    '公共财政一般预算收入',
    '本级财政一般预算收入',
    '一般预算性收入',
    '地方一般预算性收入',
    '公共财政预算性收入',
    '一般公共预算地方收入',
    '一般公共预算本级收入',
    '地方一般公共预算本级收入',
    '地方本级一般公共预算收入',
    '地方一般财政收入',
    '一般预算财政收入',
    '地方一般预算财政收入',
    '一般公共预算财政收入',
    '一般公共预算收入合计',
    '一般公共预算本年收入',
    '一般公共预算当年收入',
    '公共财政预算当年收入',
  ],
  'general-budget-expenditure': [
    ...ofGeneralBudget('支出'),
    '一般公共预算本级支出',
    '地方一般公共预算本级支出',
    '一般公共预算支出合计',
    '一般公共预算本年支出',
    '一般公共预算当年支出',
    '公共财政预算当年支出',
  ],
  'land-transfer-revenue': [
    '国有土地出让金收入',
    '土地出让金收入',
    '土地使用权出让收入',
    '土地出让价款收入',
    '国有土地使用权出让价款收入',
  ],
  'special-bonds': ofGovernments(['专项债券', '专项债券资金', '专项债资金', '专项债']).filter(
    (name) => name !== '专项债',
  ),
  'new-bonds': ['新增债券资金', '新增政府债券资金'],
  'tax-share': ['税收占一般公共预算收入比重', '税收收入占比', '税收比重', '税占比'],
  'debt-balance': ['地方债务余额', '政府性债务余额'],
  'government-bonds': ['地方政府债券资金', '政府债券资金', '债券资金'],
  'debt-on-lent-revenue': [
    '债务(转贷)收入',
    '地方政府一般债务转贷收入',
    '地方政府专项债务转贷收入',
    '一般债务转贷收入',
    '政府债券转贷收入',
    '专项债务转贷收入',
  ],
  'stabilisation-fund-balance': ['稳定调节基金'],
  'stabilisation-fund-drawn': [
    '动用预算稳定调节基金收入',
    '动用稳定调节基金',
    '调入稳定调节基金',
    '调用预算稳定调节基金',
    '预算稳定调节基金调入',
    '从预算稳定调节基金调入',
    '从预算稳定调节基金中调入',
    '调入预算稳定调节基金收入',
  ],
  'stabilisation-fund-added': [
    '安排预算稳定调节基金支出',
    '安排稳定调节基金',
    '补充稳定调节基金',
    '补充预算稳定调节基金支出',
  ],
  'transfer-payments': ['上级转移支付收入'],
  'carried-over': [
    '上年结转结余收入',
    '上年结余结转收入',
    '上年结转及结余',
    '上年结转结余资金',
    '上年专项结转',
    '上年净结余',
    '上年结转收入',
  ],
  'carried-forward': [
    '年终滚存结余',
    '年终结转结余',
    '结转下年资金',
    '年末结转结余',
    '结转下年继续使用',
    '年终滚存结余',
    '结转下年安排',
    '年末结余',
    '结余结转',
  ],
  'general-budget-total-revenue': [
    '一般公共预算收入总量',
    '一般公共预算收入总计',
    '公共财政预算收入总计',
    '公共财政预算收入总量',
    '一般预算收入总计',
  ],
  'general-budget-total-expenditure': [
    '一般公共预算支出总量',
    '一般公共预算支出总计',
    '公共财政预算支出总计',
    '公共财政预算支出总量',
    '一般预算支出总计',
  ],
  // The balance of another budget: its sum, and not its revenue.
  'balance-total-revenue': [
    ...eachEnding(OTHER_BUDGETS, '收入', ENDINGS_OF_A_SUM),
    ...['收入预算总计', '收入预算合计', '收入预算总量'],
  ],
  'balance-total-expenditure': [
    ...eachEnding(OTHER_BUDGETS, '支出', ENDINGS_OF_A_SUM),
    ...['支出预算总计', '支出预算合计', '支出预算总量'],
  ],
  'government-fund-revenue': [
    '政府性基金预算本年收入',
    '政府基金收入',
    '地方政府性基金收入',
    '地方政府性基金预算收入',
    '地方政府性基金本级收入',
    '地方政府性基金预算本级收入',
    '政府基金预算收入',
    '政府性基金当年收入',
    '政府性基金本年收入',
    '政府性基金预算本级收入',
    '政府性基金本级收入',
    '政府性基金预算当年收入',
    '基金预算收入',
    '政府性基金相关收入',
  ],
  'government-fund-expenditure': [
    '政府基金支出',
    '地方政府性基金支出',
    '地方政府性基金预算支出',
    '政府基金预算支出',
    '基金预算支出',
    '政府性基金相关支出',
    '政府性基金预算相关支出',
    '政府性基金预算本年支出',
    '政府性基金当年支出',
    '政府性基金本年支出',
    '政府性基金预算本级支出',
    '政府性基金本级支出',
    '政府性基金预算当年支出',
  ],
  'bond-quota': ['地方政府新增债券额度', '新增债券资金额度', '新增政府债券资金额度'],
  'three-public-expenses': ['“三公经费”', '“三公”经费财政拨款'],
  'upper-level-funds': [
    ...eachAbove((level) => [
      `${level}补助收入`,
      `${level}级补助收入`,
      `${level}财政补助收入`,
      `${level}补助`,
      `${level}对我县补助收入`,
      `${level}对我市补助收入`,
    ]),
    '上级各项补助收入',
    '上级各类补助收入',
    '各项上级补助收入',
    '上级各项补助',
    '上级补助及返还收入',
    '上级专项补助收入',
    '税收返还和转移支付收入',
    '税收返还及转移支付收入',
    '税收返还和转移支付补助',
    '税收返还和转移支付',
  ],
  'subsidies-to-lower-levels': [
    '税收返还及转移支付支出',
    '税收返还和转移支付支出',
    '市对下税收返还及转移支付支出',
    '省对下税收返还及转移支付支出',
  ],
  'social-insurance-balance': ['社会保险基金累计结余'],
  'contingency-reserve': ['预备费支出'],
  'debt-interest': [
    ...['债券付息', '政府债券付息', '债务付息', '政府债务付息', '债务利息支出', '债券利息支出'],
    ...['支付债券利息', '支付政府债券利息', '支付债务利息', '支付政府债务利息'],
  ],
  'debt-principal-repaid': [
    ...['债券还本', '政府债券还本', '债务还本', '政府债务还本'],
    ...['偿还到期本金', '偿还到期债券本金', '偿还债务本金', '偿还到期债务本金', '偿还到期政府债券本金'],
    ...['偿还债券本金', '偿还政府债券本金', '偿还政府债务本金', '偿还到期政府债务本金', '偿还到期债券'],
  ],
  'general-debt-principal-repaid': ['地方政府一般债券还本支出', '政府一般债券还本支出'],
  'special-debt-principal-repaid': ['地方政府专项债券还本支出', '政府专项债券还本支出'],
  remitted: eachAbove((level) => [
    `上解${level}支出`,
    `上解${level}级支出`,
    `上解${level}财政支出`,
    `解${level}支出`,
    `专项上解${level}支出`,
  ]),
  'all-scope-fiscal-revenue': ['大口径财政收入'],
};

function ofGeneralBudget(kind: '收入' | '支出'): readonly string[] {
  return LOCAL.flatMap((owner) => GENERAL_BUDGET.map((budget) => owner + budget + kind));
}

/** What superiors are called in the balance of a budget. */
function eachAbove(names: (level: string) => readonly string[]): readonly string[] {
  return ['省', '市', '州', '自治区', '中央', '省市', '中省', '中央和省'].flatMap(names);
}

/** What governments borrow, where 新增 may stand before or behind whose it is. */
function ofGovernments(bonds: readonly string[]): readonly string[] {
  return bonds.flatMap((bond) =>
    ['', '政府', '地方政府', '地方'].flatMap((owner) => [
      `${owner}${bond}`,
      `新增${owner}${bond}`,
      `${owner}新增${bond}`,
    ]),
  );
}

function eachEnding(
  budgets: readonly string[],
  kind: '收入' | '支出',
  endings: readonly string[],
): readonly string[] {
  return budgets.flatMap((budget) => [
    ...endings.map((ending) => `${budget}${kind}${ending}`),
    `${budget}总${kind}`,
  ]);
}
