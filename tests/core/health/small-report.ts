import type { GivenFigure } from '../../../src/core/health/given-figure';
import { INPUT_IDS, type InputId } from '../../../src/core/health/health-input';
import { healthInput } from '../../../src/core/health/health-inputs';
import { scorecardOf, type Scorecard, type ScoreRow } from '../../../src/core/health/scorecard';
import type { Observation } from '../../../src/core/reading/observation';
import type { AdministrativeLevel } from '../../../src/core/reading/report';

export const YEAR = 2021;

/** An observation of a small report, as it would be read from a plain sentence. */
export function observation(
  read: Partial<Observation> & Pick<Observation, 'indicator' | 'value' | 'unit'>,
): Observation {
  const { indicator = 'none', measure = 'level', period = String(YEAR), status = 'actual' } = read;
  return {
    id: `${indicator}.${period}.${measure}.${status}`,
    report: 'small',
    label: indicator,
    area: '全区',
    areaBasis: 'stated',
    periodBasis: 'part',
    bound: 'exact',
    basis: 'headline',
    span: 'year',
    wording: [],
    source: { start: 0, end: 1 },
    figure: { start: 0, end: 1 },
    ...read,
    measure,
    period,
    status,
  };
}

/** Figures that go together: one district's year, in round numbers. */
export const FIGURES: Readonly<Partial<Record<InputId, readonly [value: string, unit: string]>>> = {
  gdp: ['400', '亿元'],
  'gdp-growth': ['8', '%'],
  investment: ['100', '亿元'],
  trade: ['200', '亿元'],
  'rd-expenditure': ['10', '亿元'],
  population: ['20', '万人'],
  revenue: ['40', '亿元'],
  'revenue-growth': ['10', '%'],
  'revenue-growth-before': ['21', '%'],
  'revenue-growth-target': ['8', '%'],
  'revenue-growth-next-target': ['6', '%'],
  'revenue-budget': ['50', '亿元'],
  'tax-revenue': ['30', '亿元'],
  'tax-growth': ['20', '%'],
  expenditure: ['80', '亿元'],
  livelihood: ['60', '亿元'],
  'fund-revenue': ['30', '亿元'],
  'land-revenue': ['20', '亿元'],
  'state-capital-revenue': ['10', '亿元'],
  'fund-expenditure': ['25', '亿元'],
  transfers: ['20', '亿元'],
  'fund-transfers': ['5', '亿元'],
  'carried-over': ['5', '亿元'],
  'transferred-in': ['2', '亿元'],
  remitted: ['6', '亿元'],
  'transferred-out': ['6', '亿元'],
  'debt-balance': ['90', '亿元'],
  'debt-limit': ['120', '亿元'],
  'lgfv-debt': ['60', '亿元'],
  'general-debt-interest': ['4', '亿元'],
  'special-debt-interest': ['5', '亿元'],
  'treasury-cash': ['20', '亿元'],
  'treasury-outflow': ['8', '亿元'],
};

/** The same figures as the user would give them, less those named, with those that are changed. */
export function givenFigures(
  without: readonly InputId[] = [],
  changed: Readonly<Partial<Record<InputId, string>>> = {},
): readonly GivenFigure[] {
  return INPUT_IDS.flatMap((input) => {
    const [value, unit] = FIGURES[input] ?? [];
    if (value === undefined || unit === undefined || without.includes(input)) return [];
    return [{ input, value: changed[input] ?? value, unit }];
  });
}

/** The same figures as the report would state them. */
export function statedFigures(): readonly Observation[] {
  return INPUT_IDS.flatMap((id) => {
    const { stated, stage, when = 'year' } = healthInput(id);
    const [value, unit] = FIGURES[id] ?? [];
    const [as] = stated;
    if (value === undefined || unit === undefined || as === undefined || when === 'goal') return [];
    const period = String(YEAR + { before: -1, year: 0, next: 1 }[when]);
    return [observation({ ...as, value, unit, period, ...(stage === 'plan' && { status: 'target' }) })];
  });
}

export const GOAL = observation({
  indicator: 'gdp',
  value: '500',
  unit: '亿元',
  period: '2025',
  status: 'target',
});

export function cardOf(
  observations: readonly Observation[],
  given: readonly GivenFigure[] = [],
  level: AdministrativeLevel = 'county',
  id = 'small',
): Scorecard {
  return scorecardOf({ id, level }, { observations, year: YEAR, given });
}

export function rowOf(card: Scorecard, id: string): ScoreRow {
  const row = card.rows.find(({ criterion }) => criterion.id === id);
  if (row === undefined) throw new Error(`no such criterion: ${id}`);
  return row;
}
