import type { Observation } from '../reading/observation';
import { readingsBy } from '../reading/readings-by';
import type { Report } from '../reading/report';
import { figureAt, type Point, type SeriesKey } from '../reading/series';
import type { Statement } from '../reading/statement';

/** What is audited: the figures and statements of a report, and those of the report before it where it is at hand. */
export interface Evidence {
  readonly report: Report;
  readonly observations: readonly Observation[];
  readonly statements: readonly Statement[];
  readonly earlier?: Evidence;
  /** Of a set of documents each by itself, what counts first first; `observations` has of each quantity the one that counts. */
  readonly documents?: readonly Evidence[];
}

/** The levels that a report states of its results, in its order; of one indicator where one is named. */
export function resultLevels({ observations }: Evidence, indicator?: string): readonly Observation[] {
  return readingsBy(observations, { indicator, measure: 'level', stage: 'result' });
}

/** A figure of the report audited, else of the report before it. */
export function figureHereOrBefore(
  { observations, earlier }: Evidence,
  series: SeriesKey,
  point: Point,
): Observation | undefined {
  return figureAt(observations, series, point) ?? (earlier && figureAt(earlier.observations, series, point));
}
