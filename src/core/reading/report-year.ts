import type { Observation } from './observation';
import { isYear } from './period';
import type { Report } from './report';
import { stageOf, type Stage } from './stage';

/**
 * The year that a report looks back on: the last for which it gives results, or the year before its first targets.
 * Runs of years do not count. Without any figure there is none.
 */
export function reportYear(observations: readonly Observation[]): number | undefined {
  const years = (stage: Stage): readonly number[] =>
    observations
      .filter((observation) => isYear(observation.period) && stageOf(observation) === stage)
      .map(({ period }) => Number(period));
  const results = years('result');
  if (results.length > 0) return Math.max(...results);
  const plans = years('plan');
  return plans.length > 0 ? Math.min(...plans) - 1 : undefined;
}

/**
 * The same of a report that does not tell its year itself, which without any figure of a year looks back on the year before
 * it was published; where that is not known either, on the latest year that it names.
 */
export function yearBehind({ report, observations }: Dated): number {
  if (report.year !== undefined) return report.year;
  const year = reportYear(observations);
  if (year !== undefined) return year;
  if (report.date !== undefined) return Number(report.date.slice(0, 4)) - 1;
  return Math.max(0, ...observations.map(({ period }) => Number(period.slice(0, 4))));
}

interface Dated {
  readonly report: Pick<Report, 'date' | 'year'>;
  readonly observations: readonly Observation[];
}
