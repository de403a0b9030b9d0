import type { Measure, Observation } from './observation';
import { byPeriod, type Period } from './period';
import { readingsBy } from './readings-by';
import type { Stage } from './stage';
import type { Subject } from './subject';

/**
 * What makes figures one series: a thing (an indicator, or the report's own words), of an area, on a 口径, measured one
 * way, of a share its whole, and of a rank what it ranks. The level of the GDP of 主园区 is one series, its growth another.
 *
 * The points of a series are observations. Each is of a period and a stage, result or plan, and stands in a report; one
 * period may have several, since a report says it again, plans what another reports, or revises it. Who asks gives the
 * observations to ask in: of one report, or of many put together, the one that counts first. Whoever needs less than a
 * series (all areas of a year, all measures of an indicator) asks by facets: `readingsBy`, whose index this is made over.
 */
export interface SeriesKey extends Subject {
  readonly measure: Measure;
  /** Any whole, if nothing is said. */
  readonly of?: string | undefined;
  /** Of a rank: what is ranked; anything, if nothing is said. */
  readonly rankOf?: Measure | undefined;
}

/** Where in a series a figure is looked for. */
export interface Point {
  readonly stage: Stage;
  readonly period: Period;
}

/** What a subject measures one way, whoever the subject is taken from: the growth of what this level is of. */
export function seriesOf({ indicator, label, area, basis }: Subject, measure: Measure): SeriesKey {
  return { indicator, label, area, basis, measure };
}

/** The first figure at a point of a series; what repeats it is another question. None where nothing stands there. */
export function figureAt(
  observations: readonly Observation[],
  series: SeriesKey,
  { stage, period }: Point,
): Observation | undefined {
  return readingsBy(observations, { ...series, stage, period })[0];
}

/** The figures of a series at one stage, the earliest first; of one year in their own order. */
export function pointsOf(
  observations: readonly Observation[],
  series: SeriesKey,
  stage: Stage,
): readonly Observation[] {
  return byPeriod(readingsBy(observations, { ...series, stage }));
}
