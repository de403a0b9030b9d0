const MONEY_OF = [
  '',
  '人民币',
  '本外币',
  '金融机构',
  '金融',
  '金融业',
  '金融机构人民币',
  '金融机构本外币',
  '银行机构本外币',
  '银行业金融机构',
  '银行',
  '银行业',
  '金融部门',
  '全部金融机构',
  '全部金融机构本外币',
  '全部金融机构人民币',
];

function inTotal(budget: string): readonly string[] {
  return [...['总计', '总额', '合计', '总量'].map((sum) => `${budget}收支${sum}`), `${budget}总收支`];
}

/** Several in one word, in the order in which their figures follow. */
export const SEVERAL_IN_ONE: Readonly<Record<string, readonly string[]>> = {
  ...eachUnder(
    ['城乡居民人均可支配收入', '城乡居民收入', '城乡居民人均收入', '城乡常住居民人均可支配收入'],
    ['income-urban', 'income-rural'],
  ),
  ...eachUnder(
    MONEY_OF.flatMap((owner) => [`${owner}存贷款余额`, `${owner}各项存贷款余额`, `${owner}存贷款`]),
    ['deposits', 'loans'],
  ),
  ...eachUnder(['各项存贷款', '各类存贷款', '各类存贷款余额', '各项存贷款总额'], ['deposits', 'loans']),
  ...eachUnder(
    ['一般公共预算收支', '公共财政预算收支', '一般预算收支'],
    ['general-budget-revenue', 'general-budget-expenditure'],
  ),
  ...eachUnder(
    ['三次产业增加值', '三次产业', '一二三产增加值', '一二三产业增加值', '第一二三产业增加值'],
    ['primary-value-added', 'secondary-value-added', 'tertiary-value-added'],
  ),
  ...eachUnder(
    ['实际使用内外资', '实际利用内外资', '实际到位内外资', '实际引进内外资'],
    ['domestic-capital-used', 'fdi-used'],
  ),
  ...eachUnder(
    ['城乡低保标准', '城乡居民最低生活保障标准', '城乡居民低保标准'],
    ['urban-minimum-allowance', 'rural-minimum-allowance'],
  ),
  ...eachUnder(
    [
      ...['三次产业结构', '三次产业结构比', '三次产业结构比例', '三次产业比', '三次产业比例', '三次产业比重'],
      ...['三次产业增加值结构', '三次产业占比', '三次产业结构比重', '三产结构', '三次产业构成'],
      ...['三次产业的比例', '三次产业的结构', '三次产业的比重', '三次产业增加值比例', '三次产业增加值占比'],
    ],
    ['primary-value-added', 'secondary-value-added', 'tertiary-value-added'],
  ),
  // Of both sides with what is carried over and transferred, which is no revenue of the year.
  ...eachUnder(['一般公共预算', '公共财政预算', '一般预算'].flatMap(inTotal), [
    'general-budget-total-revenue',
    'general-budget-total-expenditure',
  ]),
  ...eachUnder(['政府性基金', '政府性基金预算', '国有资本经营预算', '社会保险基金预算'].flatMap(inTotal), [
    'balance-total-revenue',
    'balance-total-expenditure',
  ]),
  ...eachUnder(
    ['政府性基金收支', '政府性基金预算收支'],
    ['government-fund-revenue', 'government-fund-expenditure'],
  ),
  ...eachUnder(
    ['国有资本经营预算收支', '国有资本经营收支'],
    ['state-capital-revenue', 'state-capital-expenditure'],
  ),
  ...eachUnder(
    ['社会保险基金收支', '社会保险基金预算收支'],
    ['social-insurance-revenue', 'social-insurance-expenditure'],
  ),
};

function eachUnder(
  names: readonly string[],
  indicators: readonly string[],
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(names.map((name) => [name, indicators]));
}
