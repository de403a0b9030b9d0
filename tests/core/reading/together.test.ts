import { isMissing } from '../../../src/core/missing';
import type { FigureFacts } from '../../../src/core/reading/figure-facts';
import { together, type Pairing } from '../../../src/core/reading/together';

const RESULT: FigureFacts = {
  indicator: 'gdp',
  period: '2021',
  area: '主园区',
  areaBasis: 'stated',
  status: 'actual',
  basis: 'headline',
};

/** The remarks by their kinds, or the facet that the two are refused for. */
function verdict(pairing: Pairing, one: FigureFacts, other: FigureFacts): string | readonly string[] {
  const found = together({ argument: 'one', facts: one }, { argument: 'other', facts: other }, pairing);
  if (!isMissing(found)) return found.map(({ kind }) => kind);
  return found.reason === 'not-together' ? found.facet : found.reason;
}

/** What is made of a second figure that differs from the first in one facet alone. */
type Verdicts = Readonly<
  Record<
    'area' | 'inferredArea' | 'thing' | 'basis' | 'before' | 'same' | 'after' | 'target' | 'quarter',
    string | readonly string[]
  >
>;

const CHANGED: Readonly<Record<keyof Verdicts, FigureFacts>> = {
  area: { area: '一区多园' },
  inferredArea: { area: '高新区', areaBasis: 'inferred' },
  thing: { indicator: 'general-budget-revenue' },
  basis: { basis: 'comparable' },
  before: { period: '2020' },
  same: {},
  after: { period: '2022' },
  target: { status: 'target' },
  quarter: { period: '2021-Q1' },
};

const EXPECTED: Readonly<Record<Pairing, Verdicts>> = {
  ratio: {
    ...{ area: 'area', inferredArea: ['area-inferred'], thing: [], basis: ['bases-differ'] },
    ...{ before: 'period', same: [], after: 'period', quarter: 'period', target: ['stages-differ'] },
  },
  'stock-to-flow': {
    ...{ area: 'area', inferredArea: ['area-inferred'], thing: [], basis: ['bases-differ'] },
    ...{ before: 'period', same: [], after: 'period', quarter: [], target: ['stages-differ'] },
  },
  part: {
    ...{ area: ['areas-differ'], inferredArea: ['area-inferred'], thing: [], basis: ['bases-differ'] },
    ...{ before: 'period', same: [], after: 'period', quarter: 'period', target: ['stages-differ'] },
  },
  before: {
    ...{ area: 'order', inferredArea: 'order', thing: 'order', basis: 'order' },
    ...{ before: 'order', same: 'order', after: [], quarter: 'order', target: 'order' },
  },
  'year-before': {
    ...{ area: 'year', inferredArea: 'year', thing: 'year', basis: 'year' },
    ...{ before: 'year', same: 'year', after: [], quarter: 'year', target: 'year' },
  },
  'two-years-before': {
    ...{ area: 'two-years', inferredArea: 'two-years', thing: 'two-years', basis: 'two-years' },
    ...{ before: 'two-years', same: 'two-years', after: 'two-years', quarter: 'two-years' },
    ...{ target: 'two-years' },
  },
  'other-year': {
    ...{ area: 'same-period', inferredArea: 'same-period', thing: 'same-period', basis: 'same-period' },
    ...{ before: [], same: 'same-period', after: [], quarter: [], target: 'same-period' },
  },
  'result-to-goal': {
    ...{ area: 'area', inferredArea: ['area-inferred', 'no-target'], thing: 'indicator' },
    ...{ basis: ['no-target', 'bases-differ'], before: 'order', same: ['no-target'], after: ['no-target'] },
    ...{ quarter: 'order', target: [] },
  },
  'result-to-plan': {
    ...{ area: 'area', inferredArea: ['area-inferred', 'no-target'], thing: 'indicator' },
    ...{ basis: ['no-target', 'bases-differ'], before: 'period', same: ['no-target'], after: 'period' },
    ...{ quarter: 'period', target: [] },
  },
  'result-to-year': {
    ...{ area: 'area', inferredArea: ['area-inferred', 'no-target'], thing: 'indicator' },
    ...{ basis: ['no-target', 'bases-differ'], before: 'period', same: ['no-target'], after: 'period' },
    ...{ quarter: ['no-target'], target: [] },
  },
  'result-to-next-goal': {
    ...{ area: 'order', inferredArea: 'order', thing: 'order', basis: 'order' },
    ...{ before: 'order', same: 'order', after: ['no-target'], quarter: 'order', target: 'order' },
  },
  'level-to-growth': {
    ...{ area: 'area', inferredArea: ['area-inferred'], thing: 'indicator', basis: ['bases-differ'] },
    ...{ before: 'period', same: [], after: 'period', quarter: 'period', target: ['stages-differ'] },
  },
  'part-to-share': {
    ...{ area: 'area', inferredArea: ['area-inferred'], thing: ['things-differ'], basis: ['bases-differ'] },
    ...{ before: 'period', same: [], after: 'period', quarter: 'period', target: ['stages-differ'] },
  },
  onward: {
    ...{ area: 'order', inferredArea: 'order', thing: 'order', basis: 'order' },
    ...{ before: 'order', same: 'order', after: [], quarter: 'order', target: 'order' },
  },
  'year-onward': {
    ...{ area: 'year', inferredArea: 'year', thing: 'year', basis: 'year' },
    ...{ before: 'year', same: 'year', after: [], quarter: 'year', target: 'year' },
  },
  beside: {
    ...{ area: ['areas-differ'], inferredArea: ['area-inferred'], thing: [], basis: ['bases-differ'] },
    ...{ before: [], same: [], after: [], quarter: [], target: ['stages-differ'] },
  },
};

test.each(
  Object.entries(EXPECTED).flatMap(([pairing, verdicts]) =>
    Object.entries(verdicts).map(
      ([facet, expected]) => [pairing as Pairing, facet as keyof Verdicts, expected] as const,
    ),
  ),
)('as %s, a figure that differs in %s comes to %j', (pairing, facet, expected) => {
  expect(verdict(pairing, RESULT, { ...RESULT, ...CHANGED[facet] })).toEqual(expected);
});

test.each([
  ['the level of the year before, of another area', 'before', { area: '一区多园' }, 'area'],
  ['the level of the year before, of another thing', 'before', { indicator: 'exports' }, 'indicator'],
  ['a target after a result', 'before', { status: 'target' }, ['stages-differ']],
  ['the growth that is planned', 'onward', { status: 'target' }, []],
  ['the target of the year after', 'result-to-next-goal', { status: 'target' }, []],
] as const)('a year later, %s', (_, pairing, changed, expected) => {
  expect(verdict(pairing, RESULT, { ...RESULT, period: '2022', ...changed })).toEqual(expected);
});

test.each([
  ['level-to-growth', 'level', 'share', 'measure'],
  ['level-to-growth', 'level', 'growth', ['other-prices']],
  ['level-to-growth', 'level', 'cagr', []],
  ['part-to-share', 'level', 'growth', 'measure'],
  ['part-to-share', 'level', 'share', []],
  ['part-to-share', 'level', 'level', []],
  ['result-to-plan', 'growth', 'share', 'measure'],
  ['result-to-plan', 'growth', 'cagr', ['no-target']],
  ['result-to-plan', 'share', 'level', ['no-target']],
  ['ratio', 'level', 'growth', 'measure'],
  ['ratio', 'change', 'level', 'measure'],
  ['ratio', 'level', 'level', []],
] as const)('as %s, a %s and a %s come to %j', (pairing, first, second, expected) => {
  expect(verdict(pairing, { ...RESULT, measure: first }, { ...RESULT, measure: second })).toEqual(expected);
});

test('a growth that by custom is not that of the published level is remarked on', () => {
  const growthOf = (indicator: string) => ({ ...RESULT, indicator, measure: 'growth' }) as const;
  const levelOf = (indicator: string) => ({ ...RESULT, indicator, measure: 'level' }) as const;
  const kinds = (indicator: string) => verdict('level-to-growth', levelOf(indicator), growthOf(indicator));
  expect(kinds('gdp')).toEqual(['other-prices']);
  expect(kinds('general-budget-revenue')).toEqual([]);
  expect(kinds('民生微实事')).toEqual([]);
});

test('a target in the place of a result is refused, since the two may be exchanged', () => {
  expect(verdict('result-to-plan', { ...RESULT, status: 'target' }, RESULT)).toBe('status');
});

test('a year on year comparison skips no year, and sets a quarter against that quarter', () => {
  const of = (period: string) => ({ ...RESULT, period });
  expect(verdict('year-before', of('2020'), of('2022'))).toBe('year');
  expect(verdict('before', of('2020'), of('2022'))).toEqual([]);
  expect(verdict('year-before', of('2021-Q1'), of('2022-Q1'))).toEqual([]);
  expect(verdict('year-before', of('2021-Q1'), of('2022'))).toBe('year');
  expect(verdict('year-before', of('2021'), of('2022/2025'))).toBe('year');
});

test('two years before is neither one nor three, nor another part of the year', () => {
  const of = (period: string) => ({ ...RESULT, period });
  expect(verdict('two-years-before', of('2019'), of('2021'))).toEqual([]);
  expect(verdict('two-years-before', of('2019-H1'), of('2021-H1'))).toEqual([]);
  expect(verdict('two-years-before', of('2020'), of('2021'))).toBe('two-years');
  expect(verdict('two-years-before', of('2018'), of('2021'))).toBe('two-years');
  expect(verdict('two-years-before', of('2019-H1'), of('2021'))).toBe('two-years');
});

test('growths of two things have no average, and those of two areas one with a remark', () => {
  const growth = { ...RESULT, measure: 'growth' } as const;
  const later = { ...growth, period: '2022' };
  expect(verdict('other-year', growth, { ...later, indicator: 'exports' })).toBe('indicator');
  expect(verdict('other-year', growth, { ...later, measure: 'level' })).toBe('measure');
  expect(verdict('other-year', growth, { ...later, area: '一区多园' })).toEqual(['areas-differ']);
});

test('a quarter comes before its year, and after the year before', () => {
  const inQuarter = { ...RESULT, period: '2022-Q1' };
  expect(verdict('before', inQuarter, { ...RESULT, period: '2022' })).toEqual([]);
  expect(verdict('before', RESULT, inQuarter)).toEqual([]);
});

test('what flows in a quarter is not set against a year, a stock at the end of either is', () => {
  const level = (indicator: string, period: string) =>
    ({ ...RESULT, indicator, period, measure: 'level' }) as const;
  expect(verdict('before', level('gdp', '2021'), level('gdp', '2025-Q1'))).toBe('length');
  expect(verdict('onward', level('gdp', '2022-H1'), level('gdp', '2025'))).toBe('length');
  expect(verdict('before', level('gdp', '2021-Q1'), level('gdp', '2025-Q1'))).toEqual([]);
  expect(verdict('before', level('gdp', '2021-M1-3'), level('gdp', '2025-Q1'))).toEqual([]);
  expect(verdict('before', level('debt-balance', '2021'), level('debt-balance', '2025-Q1'))).toEqual([]);
  // Half a year against the goal of the year tells how far it has come.
  expect(
    verdict('result-to-goal', level('gdp', '2022-H1'), { ...level('gdp', '2022'), status: 'target' }),
  ).toEqual([]);
});

test.each(Object.keys(EXPECTED) as Pairing[])('as %s, what says nothing of itself fits', (pairing) => {
  expect(verdict(pairing, {}, RESULT)).toEqual([]);
  expect(verdict(pairing, { area: '主园区' }, {})).toEqual([]);
});
