import type { Observation } from '../../../core/reading/observation';

/** What a report says of one indicator, for one area and 口径, measured one way: its level or share, and its growth. */
export interface Figure {
  readonly indicator: string;
  readonly area: string;
  readonly basis: string;
  readonly measure: 'level' | 'share';
  /** The whole of a share, as an indicator's id or in the report's words. */
  readonly of?: string;
  readonly level?: Observation;
  /** Belongs to a level; a share changes in percentage points instead. */
  readonly growth?: Observation;
}

/**
 * The figures that observations make up, in the report's order. An indicator that the catalogue does not know makes
 * none, and neither do other measures. Of two observations of the same thing the report's first counts.
 */
export function figuresOf(observations: readonly Observation[]): readonly Figure[] {
  const figures = new Map<string, Figure>();
  for (const observation of [...observations].sort(byPlace)) {
    const { measure } = observation;
    if (measure !== 'level' && measure !== 'share' && measure !== 'growth') continue;
    const side = measure === 'growth' ? 'growth' : 'level';
    const begun = begin(observation, measure === 'share' ? 'share' : 'level');
    if (begun === undefined) continue;
    const figure = figures.get(figureKey(begun)) ?? begun;
    figures.set(figureKey(figure), { ...figure, [side]: figure[side] ?? observation });
  }
  return [...figures.values()];
}

/** Tells figures of one period apart, in words that a person can read: `gdp|主园区`, `livelihood-expenditure|高新区|share`. */
export function figureKey(figure: Figure, period = ''): string {
  const { indicator, area, measure, basis } = figure;
  const parts = [
    indicator,
    area,
    period,
    measure === 'share' ? 'share' : '',
    basis === HEADLINE ? '' : basis,
  ];
  return parts.filter((part) => part !== '').join('|');
}

/** The 口径 that goes without saying. */
export const HEADLINE = 'headline';

/** Where in the report's text the figure is first spoken of. */
export function placeOf({ level, growth }: Figure): number {
  const places = [level, growth].flatMap((observation) => (observation ? [observation.figure.start] : []));
  return Math.min(...places);
}

function begin({ indicator, area, basis, of }: Observation, measure: Figure['measure']): Figure | undefined {
  if (indicator === undefined) return undefined;
  return { indicator, area, basis, measure, ...(of === undefined ? {} : { of }) };
}

function byPlace(one: Observation, other: Observation): number {
  return one.figure.start - other.figure.start;
}
