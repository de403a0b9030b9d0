import { CRITERIA } from '../../../src/core/health/criteria';
import { CRITERION_IDS, type CriterionId } from '../../../src/core/health/criterion';
import type { InputId } from '../../../src/core/health/health-input';
import { isMissing } from '../../../src/core/missing';
import { cardOf, GOAL, givenFigures, rowOf } from './small-report';

/** Computed by hand from the round figures of the small report. */
const EXPECTED: Readonly<Record<CriterionId, number>> = {
  'self-sufficiency': 40 / 80,
  'own-revenue-gap': 40,
  'revenue-increment': 40 - 40 / 1.1,
  'average-revenue-growth': Math.sqrt(1.21 * 1.1) - 1,
  'revenue-growth-gap': 2,
  'revenue-target-shift': -4,
  'revenue-outturn': 40 / 50,
  'revenue-to-gdp': 40 / 400,
  'tax-to-gdp': 30 / 400,
  'government-revenue-to-gdp': (40 + 30 + 10) / 400,
  buoyancy: 10 / 8,
  'tax-share': 30 / 40,
  'tax-contribution': (30 - 30 / 1.2) / (40 - 40 / 1.1),
  'land-to-revenue': 20 / 40,
  'fund-to-budgets': 30 / 70,
  'fund-to-resources': 30 / 100,
  'transfer-dependence': 20 / 100,
  'debt-ratio': 90 / 100,
  'broad-debt-ratio': 150 / 100,
  'debt-to-gdp': 90 / 400,
  'debt-headroom': 30,
  'debt-per-head': 45_000,
  'general-interest-burden': 4 / 80,
  'special-interest-burden': 5 / 25,
  'treasury-cover': 20 / 8,
  'livelihood-share': 60 / 80,
  'revenue-per-head': 20_000,
  'expenditure-per-head': 40_000,
  'required-gdp-growth': (500 / 400) ** (1 / 4) - 1,
  'investment-to-gdp': 100 / 400,
  'trade-dependence': 200 / 400,
  'rd-intensity': 10 / 400,
};

/** What makes each criterion have no answer when it is 0. */
const DIVISORS: Readonly<Partial<Record<CriterionId, InputId>>> = {
  'self-sufficiency': 'expenditure',
  'revenue-outturn': 'revenue-budget',
  'revenue-to-gdp': 'gdp',
  'tax-to-gdp': 'gdp',
  'government-revenue-to-gdp': 'gdp',
  buoyancy: 'gdp-growth',
  'tax-share': 'revenue',
  'tax-contribution': 'revenue-growth',
  'land-to-revenue': 'revenue',
  'debt-to-gdp': 'gdp',
  'debt-per-head': 'population',
  'general-interest-burden': 'expenditure',
  'special-interest-burden': 'fund-expenditure',
  'treasury-cover': 'treasury-outflow',
  'livelihood-share': 'expenditure',
  'revenue-per-head': 'population',
  'expenditure-per-head': 'population',
  'required-gdp-growth': 'gdp',
  'investment-to-gdp': 'gdp',
  'trade-dependence': 'gdp',
  'rd-intensity': 'gdp',
};

describe('each criterion', () => {
  test('stands once, and in an order that keeps its framework together', () => {
    expect(CRITERIA.map(({ id }) => id)).toEqual([...CRITERION_IDS]);
    const dimensions = CRITERIA.map(({ dimension }) => dimension);
    const changes = dimensions.filter((dimension, index) => dimension !== dimensions[index - 1]);
    expect(changes).toHaveLength(new Set(dimensions).size);
  });

  test.each(CRITERION_IDS)('%s is computed from its figures', (id) => {
    const { value } = rowOf(cardOf([GOAL], givenFigures()), id);
    expect(isMissing(value) ? value : value.value).toBeCloseTo(EXPECTED[id], 10);
  });

  test.each(CRITERION_IDS)('%s without its figures names what is missing and has no number', (id) => {
    const { value, lacks, verdict } = rowOf(cardOf([]), id);
    expect(value).toMatchObject({ kind: 'missing', reason: 'not-reported' });
    expect(lacks.length).toBeGreaterThan(0);
    expect(verdict).toBeUndefined();
  });

  const wants = CRITERIA.flatMap(({ id }) =>
    rowOf(cardOf([]), id).lacks.map((input) => [id, input] as const),
  ).filter(([, input]) => input !== 'gdp-goal');

  test.each(wants)('%s cannot do without %s, and says so', (id, input) => {
    const { value, lacks } = rowOf(cardOf([GOAL], givenFigures([input])), id);
    expect(isMissing(value)).toBe(true);
    expect(lacks).toContain(input);
  });

  test.each(Object.entries(DIVISORS))('%s has no answer for %s of 0', (id, input) => {
    const { value } = rowOf(cardOf([GOAL], givenFigures([], { [input]: '0' })), id);
    expect(value).toMatchObject({ kind: 'missing' });
    expect(value).not.toMatchObject({ reason: 'not-reported' });
  });

  test.each([
    ['debt-ratio', 'debt-balance'],
    ['land-to-revenue', 'land-revenue'],
    ['general-interest-burden', 'general-debt-interest'],
    ['special-interest-burden', 'special-debt-interest'],
    ['treasury-cover', 'treasury-cash'],
  ] as const)('%s of no %s is 0, which is an answer', (id, input) => {
    expect(rowOf(cardOf([GOAL], givenFigures([], { [input]: '0' })), id).value).toMatchObject({ value: 0 });
  });
});
