import { findIndicator, indicatorById, INDICATORS } from '../../../src/core/catalogue/catalogue';
import { nameKey } from '../../../src/core/names/name-key';
import { bundled } from '../../../src/library/bundled';

test('every indicator has an id of its own, in kebab case', () => {
  const ids = INDICATORS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
});

test('no name stands for two indicators', () => {
  const owners = new Map<string, string>();
  const shared: string[] = [];
  for (const { id, chinese, english, aliases } of INDICATORS) {
    for (const name of [id, chinese, english, ...aliases]) {
      const owner = owners.get(nameKey(name));
      if (owner !== undefined && owner !== id) shared.push(`${name}: ${owner}, ${id}`);
      owners.set(nameKey(name), id);
    }
  }
  expect(shared).toEqual([]);
});

test('Chinese names are Chinese and English names are English', () => {
  const han = /\p{Script=Han}/u;
  expect(INDICATORS.filter(({ chinese }) => !han.test(chinese))).toEqual([]);
  expect(INDICATORS.filter(({ english }) => han.test(english))).toEqual([]);
});

test('every indicator that the bundled reports name is in the catalogue, and every whole that they name by id', () => {
  const isId = (whole: string | undefined) => whole !== undefined && /^[a-z-]+$/.test(whole);
  const named = bundled().reports.flatMap(({ observations, statements }) => [
    ...observations.flatMap(({ indicator, of }) => [indicator, isId(of) ? of : undefined]),
    ...statements.map(({ indicator }) => indicator),
  ]);
  const unknown = named.filter((id) => id !== undefined && indicatorById(id) === undefined);
  expect(unknown).toEqual([]);
});

test.each([
  ['general-budget-revenue', 'general-budget-revenue'],
  ['一般公共预算收入', 'general-budget-revenue'],
  ['公共财政预算收入', 'general-budget-revenue'],
  ['GENERAL  Public Budget Revenue', 'general-budget-revenue'],
  ['ｇｄｐ', 'gdp'],
  ['地区GDP', 'gdp'],
  ['R＆D intensity', 'rd-intensity'],
  ['财政总收入', 'total-fiscal-revenue'],
  ['地方财政总收入', 'local-total-fiscal-revenue'],
  ['农民人均纯收入', 'net-income-rural'],
  ['实际吸收外商直接投资额', 'fdi-used'],
])('%s is %s', (name, id) => {
  expect(findIndicator(name)).toBe(indicatorById(id));
});

test('an unknown name is answered with the names that come near', () => {
  expect(findIndicator('公共预算收入')).toMatchObject({
    kind: 'missing',
    reason: 'unknown-indicator',
    name: '公共预算收入',
    suggestions: expect.arrayContaining(['general-budget-revenue']),
  });
  expect(findIndicator('retial sales')).toMatchObject({
    suggestions: expect.arrayContaining(['retail-sales']),
  });
});

test('a name like no other is answered without suggestions', () => {
  expect(findIndicator('xyzzy')).toMatchObject({ reason: 'unknown-indicator', suggestions: [] });
  expect(findIndicator('')).toMatchObject({ reason: 'unknown-indicator', suggestions: [] });
});

// Two figures are not one; a credit line need not be the platform's.
test.each([
  ['城乡居民人均可支配收入', ['income-per-capita', 'income-urban']],
  ['授信额度', ['assisted-loan-credit']],
  ['新增授信额度', ['assisted-loan-credit']],
])('%s is no name of one indicator, and those that may be meant are told', (name, meant) => {
  expect(findIndicator(name)).toMatchObject({ kind: 'missing', reason: 'unknown-indicator' });
  const found = findIndicator(name) as { readonly suggestions: readonly string[] };
  expect(found.suggestions).toEqual(expect.arrayContaining(meant));
});

// A total that has carry-overs and transfers in it is neither the budget's own revenue nor 财政总收入.
test('totals that are easily taken for one another are indicators of their own', () => {
  const totals = [
    '一般公共预算收入',
    '一般公共预算总收入',
    '财政总收入',
    '地方财政总收入',
    '全口径财政收入',
    '农民人均纯收入',
    '农村居民人均可支配收入',
    '工业增加值',
    '规上工业增加值',
  ];
  const ids = totals.map((name) => (findIndicator(name) as { readonly id?: string }).id);
  expect(ids).not.toContain(undefined);
  expect(new Set(ids).size).toBe(totals.length);
  expect(findIndicator('公共财政总收入')).toBe(indicatorById('general-budget-total-revenue'));
});

test('the growth of investment is printed on a comparable basis, that of output and value added at constant prices', () => {
  const withCustom = (custom: string) =>
    INDICATORS.flatMap(({ id, growth }) => (growth === custom ? [id] : []));
  const [whole, ...parts] = withCustom('comparable');
  expect(whole).toBe('fixed-asset-investment');
  expect(parts.filter((id) => !id.endsWith('-investment'))).toEqual([]);
  const real = withCustom('real');
  expect(
    real.filter((id) => !/value-added$|gross-(?:output|product)$|^gdp|^energy-intensity$/.test(id)),
  ).toEqual([]);
  const output = INDICATORS.filter(({ id }) => /value-added$|^gdp/.test(id));
  expect(output.filter(({ growth }) => growth !== 'real')).toEqual([]);
});

test('money has a custom for its growth, save incomes, which are printed both at current and at constant prices', () => {
  const money = INDICATORS.filter(({ unit, nature }) => /元$/.test(unit) && nature !== 'ratio');
  expect(money.filter(({ growth }) => growth === 'unstated').map(({ topic }) => topic)).toEqual(
    money.filter(({ id }) => /income(?!-tax)/.test(id)).map(({ topic }) => topic),
  );
});

test('the core indicators of reports keep their ids', () => {
  const ids = [
    ...[
      'gdp',
      'industrial-value-added',
      'service-value-added',
      'tertiary-value-added',
      'grain-output',
      'energy-intensity',
    ],
    ...[
      'general-budget-revenue',
      'general-budget-expenditure',
      'livelihood-expenditure',
      'livelihood-share',
      'tax-share',
    ],
    ...[
      'tax-revenue',
      'government-fund-revenue',
      'government-fund-expenditure',
      'land-transfer-revenue',
      'bond-quota',
    ],
    ...[
      'special-bonds',
      'debt-balance',
      'debt-limit',
      'fixed-asset-investment',
      'industrial-investment',
      'retail-sales',
    ],
    ...[
      'foreign-trade',
      'exports',
      'imports',
      'fdi-used',
      'deposits',
      'loans',
      'cpi',
      'rd-expenditure',
      'rd-intensity',
    ],
    ...['income-per-capita', 'income-urban', 'income-rural', 'income-ratio', 'surveyed-unemployment'],
    ...['registered-unemployment', 'new-urban-jobs', 'urbanization-rate'],
  ];
  expect(ids.filter((id) => indicatorById(id) === undefined)).toEqual([]);
});
