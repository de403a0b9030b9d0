import type { Observation } from './observation';
import { placeOfReading } from './reading';
import { readingsBy, type Facets } from './readings-by';
import { seriesName } from './series-name';
import type { Statement } from './statement';

/**
 * Two series side by side at one point: an indicator's level, or its share of a whole, and its growth, for one area and
 * 口径. Either may be absent.
 */
export interface LevelWithGrowth {
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
 * What observations of one period make up, in the report's order. An indicator that the catalogue does not know makes
 * none, and neither do other measures. Of two observations of the same thing the report's first counts.
 */
export function levelsWithGrowth(observations: readonly Observation[]): readonly LevelWithGrowth[] {
  const found = new Map<string, LevelWithGrowth>();
  for (const observation of observations.toSorted(byPlace)) {
    const { measure } = observation;
    if (measure !== 'level' && measure !== 'share' && measure !== 'growth') continue;
    const side = measure === 'growth' ? 'growth' : 'level';
    const begun = begin(observation, measure === 'share' ? 'share' : 'level');
    if (begun === undefined) continue;
    const name = nameOfLevel(begun);
    const known = found.get(name) ?? begun;
    found.set(name, { ...known, [side]: known[side] ?? observation });
  }
  return [...found.values()];
}

/** In words that a person can read: `gdp|主园区`, `livelihood-expenditure|高新区|share`. */
export function nameOfLevel(
  { indicator, area, measure, basis }: Omit<LevelWithGrowth, 'area'> & { readonly area?: string },
  period?: string,
): string {
  return seriesName({ concept: indicator, area, measure, basis }, period);
}

/** Where in the report's text it is first spoken of. */
export function placeOfLevel({ level, growth }: LevelWithGrowth): number {
  return Math.min(...[level, growth].flatMap((read) => (read ? [placeOfReading(read)] : [])));
}

/** What is said of it in words only, of the period or the stage given. */
export function wordsOn(
  { indicator, area, basis, measure }: LevelWithGrowth,
  statements: readonly Statement[],
  point: Pick<Facets, 'period' | 'stage'>,
): readonly Statement[] {
  return readingsBy(statements, { indicator, area, basis, ...point }).filter(
    (statement) => (statement.measure === 'share') === (measure === 'share'),
  );
}

function begin(
  { indicator, area, basis, of }: Observation,
  measure: LevelWithGrowth['measure'],
): LevelWithGrowth | undefined {
  if (indicator === undefined) return undefined;
  return { indicator, area, basis, measure, ...(of === undefined ? {} : { of }) };
}

function byPlace(one: Observation, other: Observation): number {
  return placeOfReading(one) - placeOfReading(other);
}
