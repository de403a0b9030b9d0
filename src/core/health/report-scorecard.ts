import type { Observation } from '../reading/observation';
import type { Report } from '../reading/report';
import { yearBehind } from '../reading/report-year';
import type { GivenFigure } from './given-figure';
import { scorecardOf, type Scorecard } from './scorecard';
import { DEFAULT_SETTINGS, type HealthSettings } from './settings';

/** What the user adds to a report: figures that it does not state, and lines and tolerances set otherwise. */
export interface AddedByUser {
  readonly given: readonly GivenFigure[];
  readonly settings: Readonly<Partial<HealthSettings>>;
}

/**
 * The scorecard of a report, over the year that it looks back on, with what the user adds. The same year's target and the
 * year before come from the report before it, where that is at hand.
 */
export function reportScorecard(
  { report, observations, earlier }: Read,
  { given, settings }: AddedByUser = { given: [], settings: {} },
): Scorecard {
  return scorecardOf(
    report,
    {
      observations,
      year: yearBehind({ report, observations }),
      given,
      ...(earlier && { earlier: earlier.observations }),
    },
    { ...DEFAULT_SETTINGS, ...settings },
  );
}

interface Read {
  readonly report: Report;
  readonly observations: readonly Observation[];
  readonly earlier?: Pick<Read, 'observations'>;
}
