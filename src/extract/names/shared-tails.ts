/** Names in a list that have words in common, said once: 城镇、农村居民人均可支配收入, 存、贷款余额. */
interface SharedName {
  /** What stands before the list, once. */
  readonly before: readonly string[];
  /** What differs, with the indicator that each stands for. */
  readonly parts: Readonly<Record<string, string>>;
  /** What stands after the list, once. */
  readonly after: readonly string[];
}

const URBAN_AND_RURAL = { 城镇: 'income-urban', 农村: 'income-rural' };
const INCOME_TAILS = [
  '居民人均可支配收入',
  '常住居民人均可支配收入',
  '居民收入',
  '居民人均收入',
  '常住居民收入',
];
const MONEY_OF = ['', '人民币', '本外币', '金融机构', '金融机构人民币', '金融机构本外币'];
const REVENUE_AND_EXPENDITURE = (revenue: string, expenditure: string) => ({
  收入: revenue,
  支出: expenditure,
});

const SHARED: readonly SharedName[] = [
  { before: [''], parts: URBAN_AND_RURAL, after: INCOME_TAILS },
  { before: [''], parts: { 全体: 'income-per-capita', ...URBAN_AND_RURAL }, after: INCOME_TAILS },
  {
    before: [''],
    parts: { 城镇居民: 'income-urban', 农村居民: 'income-rural' },
    after: ['人均可支配收入', '收入', '可支配收入'],
  },
  {
    before: [''],
    parts: { 城镇常住居民: 'income-urban', 农村常住居民: 'income-rural', 农牧民: 'income-rural' },
    after: ['人均可支配收入'],
  },
  {
    before: [''],
    parts: { 城镇居民: 'income-urban', 农牧民: 'income-rural', 农民: 'income-rural' },
    after: ['人均可支配收入', '收入'],
  },
  {
    before: MONEY_OF.flatMap((owner) => [owner, `${owner}各项`]),
    parts: { 存款: 'deposits', 贷款: 'loans' },
    after: ['余额'],
  },
  {
    before: MONEY_OF.flatMap((owner) => [owner, `${owner}各项`]),
    parts: { 存: 'deposits', 贷: 'loans' },
    after: ['款余额', '款'],
  },
  {
    before: ['第', ''],
    parts: { 一: 'primary-value-added', 二: 'secondary-value-added', 三: 'tertiary-value-added' },
    after: ['产业增加值', '产增加值'],
  },
  {
    before: [''],
    parts: {
      第一产业: 'primary-value-added',
      第二产业: 'secondary-value-added',
      第三产业: 'tertiary-value-added',
    },
    after: ['增加值'],
  },
  {
    before: ['一般公共预算', '公共财政预算', '一般预算', '地方一般公共预算'],
    parts: REVENUE_AND_EXPENDITURE('general-budget-revenue', 'general-budget-expenditure'),
    after: [''],
  },
  {
    before: ['政府性基金', '政府性基金预算'],
    parts: REVENUE_AND_EXPENDITURE('government-fund-revenue', 'government-fund-expenditure'),
    after: [''],
  },
  { before: [''], parts: { 税收: 'tax-revenue', 非税: 'non-tax-revenue' }, after: ['收入'] },
  { before: ['', '货物', '外贸'], parts: { 出口: 'exports', 进口: 'imports' }, after: ['总额', '额', ''] },
  {
    before: ['城镇'],
    parts: { 调查: 'surveyed-unemployment', 登记: 'registered-unemployment' },
    after: ['失业率'],
  },
];

/** Two in one word, in the order in which their figures follow. */
const TWO_IN_ONE: Readonly<Record<string, readonly string[]>> = {
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
    ['政府性基金收支', '政府性基金预算收支'],
    ['government-fund-revenue', 'government-fund-expenditure'],
  ),
};

/** Every way in which a list of names that share words is written, with the indicators in the order of the list. */
export function sharedNames(): readonly (readonly [string, readonly string[]])[] {
  return [...SHARED.flatMap(waysToWrite), ...Object.entries(TWO_IN_ONE)];
}

function waysToWrite({
  before,
  parts,
  after,
}: SharedName): readonly (readonly [string, readonly string[]])[] {
  return orderedChoices(Object.entries(parts)).flatMap((chosen) => {
    const indicators = chosen.map(([, indicator]) => indicator);
    if (new Set(indicators).size < chosen.length) return [];
    const lists = joined(chosen.map(([part]) => part));
    return before.flatMap((head) =>
      lists.flatMap((list) => after.map((tail) => [`${head}${list}${tail}`, indicators] as const)),
    );
  });
}

/** Every list of two or more of the things given, in every order. */
function orderedChoices<Thing>(things: readonly Thing[]): readonly (readonly Thing[])[] {
  const from = (rest: readonly Thing[]): readonly (readonly Thing[])[] => [
    [],
    ...rest.flatMap((thing) => from(rest.filter((other) => other !== thing)).map((tail) => [thing, ...tail])),
  ];
  return from(things).filter(({ length }) => length > 1);
}

/** A、B和C, with each word that may stand before the last one. */
function joined(parts: readonly string[]): readonly string[] {
  const most = parts.slice(0, -1).join('、');
  return ['、', '和', '与', '及', '以及'].map((joint) => `${most}${joint}${parts.at(-1) ?? ''}`);
}

function eachUnder(
  names: readonly string[],
  indicators: readonly string[],
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(names.map((name) => [name, indicators]));
}
