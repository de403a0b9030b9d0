import { indicatorById } from '../../../src/core/catalogue/catalogue';
import { carriedFacts } from '../../../src/core/formulas/carried-facts';
import { FIGURE_RULES, figureRules } from '../../../src/core/formulas/figure-rules';
import { meantIndicators } from '../../../src/core/formulas/meant-indicators';
import type { FigureFacts } from '../../../src/core/reading/figure-facts';
import { FUNCTION_ENTRIES } from '../../../src/wording/functions/function-topics';

const formulas = FUNCTION_ENTRIES.flatMap(([id, entry]) =>
  entry.kind === 'formula' ? [[id, entry.arguments.map((argument) => argument.id)] as const] : [],
);

test.each(formulas)('%s has its rules for figures, by the names of its arguments', (id, names) => {
  const rules = FIGURE_RULES[id];
  expect(rules).toBeDefined();
  const asked: string[] = [];
  rules?.bound?.((argument) => {
    asked.push(argument);
    return 'exact';
  });
  const { pairs = [], unitOf, periodOf: [periodOf] = [], span } = rules ?? {};
  const spanned = span === undefined ? [] : span.kind === 'years' ? [span.from, span.to] : [span.of];
  const told = [...pairs.flatMap(([one, other]) => [one, other]), ...asked, unitOf, periodOf];
  told.push(...spanned, span?.argument);
  expect(told.filter((name) => name !== undefined && !names.includes(name))).toEqual([]);
});

test('no rules are left of a function that there is no more', () => {
  expect(Object.keys(FIGURE_RULES).filter((id) => !formulas.some(([known]) => known === id))).toEqual([]);
});

const LEVEL: FigureFacts = {
  indicator: 'gdp',
  measure: 'level',
  period: '2021',
  status: 'actual',
  bound: 'exact',
  area: '主园区',
  areaBasis: 'stated',
  basis: 'headline',
};

const carried = (id: string, figures: Readonly<Record<string, FigureFacts>>) =>
  carriedFacts(
    Object.entries(figures).map(([argument, facts]) => ({ argument, facts })),
    figureRules(id),
  );

test('a growth is of the later period, and of what both levels are of', () => {
  const current = { ...LEVEL, period: '2022', bound: 'more-than', status: 'target' } as const;
  expect(carried('YOY', { current, prior: LEVEL })).toMatchObject({
    facts: {
      indicator: 'gdp',
      measure: 'growth',
      period: '2022',
      status: 'target',
      bound: 'more-than',
      area: '主园区',
      derivedFrom: 'gdp 2022; gdp 2021',
    },
    remarks: [{ kind: 'stages-differ' }],
  });
});

test('a level counted back is of the year before', () => {
  expect(carried('PRIORYEAR', { level: LEVEL, growth: { ...LEVEL, measure: 'growth' } })).toMatchObject({
    facts: { indicator: 'gdp', measure: 'level', period: '2020', derivedFrom: 'gdp 2021; gdp growth 2021' },
    remarks: [{ kind: 'other-prices' }],
  });
});

test('what a result comes to at a growth that nobody told the status of is no result', () => {
  expect(carried('IMPLIEDTARGET', { level: LEVEL })).toMatchObject({ facts: { status: undefined } });
  expect(carried('TARGETGAP', { actual: LEVEL })).toMatchObject({ facts: { status: undefined } });
  expect(carried('YOY', { current: LEVEL })).toMatchObject({ facts: { status: 'actual' } });
  expect(carried('SHAREOF', { part: LEVEL })).toMatchObject({ facts: { status: 'actual' } });
});

test('what says no name is no source of a result', () => {
  expect(
    carried('YOY', { prior: { period: '2020' }, current: { period: '2021', measure: 'level' } }),
  ).toMatchObject({
    facts: { derivedFrom: undefined },
  });
});

test('what grows over several years is of none of them, also where one level alone says its year', () => {
  for (const [id, argument] of [
    ['CAGR', 'first'],
    ['REQUIREDGROWTH', 'current'],
    ['TWOYEARAVERAGE', 'current'],
    ['TARGETSHIFT', 'actual'],
  ] as const) {
    expect(carried(id, { [argument]: LEVEL })).toMatchObject({ facts: { period: undefined } });
  }
});

test('where one area is inferred the result is of the other, and of areas that differ it is of none', () => {
  const inferred = { ...LEVEL, area: '高新区', areaBasis: 'inferred' } as const;
  expect(carried('SHAREOF', { part: inferred, whole: LEVEL })).toMatchObject({ facts: { area: '主园区' } });
  const other = { ...LEVEL, area: '一区多园' };
  expect(carried('SHAREOF', { part: other, whole: LEVEL })).toMatchObject({ facts: { area: undefined } });
});

test('what rests on inferred areas alone is of an inferred area', () => {
  const inferred = { ...LEVEL, area: '高新区', areaBasis: 'inferred' } as const;
  expect(carried('WHOLE', { part: inferred, share: { ...inferred, measure: 'share' } })).toMatchObject({
    facts: { area: '高新区', areaBasis: 'inferred' },
  });
});

test('a result of two things is of none of them, and names both', () => {
  const revenue = { ...LEVEL, indicator: 'general-budget-revenue' };
  expect(carried('REVENUETOGDP', { revenue, gdp: LEVEL })).toMatchObject({
    facts: { indicator: undefined, derivedFrom: 'general-budget-revenue 2021; gdp 2021', period: '2021' },
  });
});

test('what a result of a result was derived from is told through', () => {
  const derived = { derivedFrom: 'livelihood-expenditure 2021; livelihood-expenditure share 2021' };
  expect(carried('SELFSUFFICIENCY', { revenue: LEVEL, expenditure: derived })).toMatchObject({
    facts: { derivedFrom: `gdp 2021; ${derived.derivedFrom}` },
  });
});

test.each([
  ['a floor over an exact figure', 'SHAREOF', { part: 'more-than', whole: 'exact' }, 'more-than'],
  ['an exact figure over a floor', 'SHAREOF', { part: 'exact', whole: 'more-than' }, 'less-than'],
  [
    'a target that is a floor, less a result',
    'TARGETGAP',
    { actual: 'exact', target: 'at-least' },
    'at-least',
  ],
  [
    'a result, less a target that is a floor',
    'GROWTHLEAD',
    { actual: 'exact', target: 'at-least' },
    'at-most',
  ],
  ['one that adds up in no simple way', 'INCREMENT', { level: 'more-than', growth: 'exact' }, 'about'],
  ['exact figures', 'INCREMENT', { level: 'exact', growth: 'flat' }, 'exact'],
] as const)('%s: the bound of the result', (_, id, bounds, expected) => {
  const figures = Object.entries(bounds).map(([argument, bound]) => [argument, { bound }] as const);
  expect(carried(id, Object.fromEntries(figures))).toMatchObject({ facts: { bound: expected } });
});

test('of figures that say nothing of their bounds, nothing is claimed of the result', () => {
  expect(carried('SHAREOF', { part: { unit: '亿元' }, whole: { unit: '亿元' } })).toMatchObject({
    facts: { bound: undefined, status: undefined, derivedFrom: undefined },
  });
});

test('of a function without rules of its own, figures that differ are remarked on', () => {
  const other = { ...LEVEL, area: '一区多园', period: '2020' };
  expect(carried('UNLISTED', { one: LEVEL, other })).toMatchObject({ remarks: [{ kind: 'areas-differ' }] });
});

test('a figure of another indicator than its argument means is remarked on', () => {
  const remarksOf = (id: string, figures: Readonly<Record<string, FigureFacts>>) => {
    const found = carried(id, figures);
    return 'remarks' in found ? found.remarks : [];
  };
  const revenue = { ...LEVEL, indicator: 'general-budget-revenue' };
  const expenditure = { ...LEVEL, indicator: 'general-budget-expenditure' };
  expect(remarksOf('SELFSUFFICIENCY', { revenue, expenditure })).toEqual([]);
  expect(remarksOf('SELFSUFFICIENCY', { revenue: LEVEL, expenditure })).toMatchObject([
    { kind: 'other-thing', one: 'revenue', oneIs: 'gdp', otherIs: 'general-budget-revenue' },
  ]);
  expect(remarksOf('TAXSHARE', { tax: revenue, revenue: LEVEL })).toHaveLength(2);
  expect(remarksOf('SHAREOF', { part: revenue, whole: LEVEL })).toEqual([]);
  // What was computed is of no one thing.
  expect(remarksOf('SELFSUFFICIENCY', { revenue, expenditure: { derivedFrom: 'gdp 2021' } })).toEqual([]);
});

test('every indicator that an argument means is in the catalogue, and every such argument is one of a formula', () => {
  const names = new Set(formulas.flatMap(([, declared]) => declared));
  const meant = [...names].flatMap((name) => meantIndicators(name) ?? []);
  expect(meant.length).toBeGreaterThan(20);
  expect(meant.filter((id) => indicatorById(id) === undefined)).toEqual([]);
});
