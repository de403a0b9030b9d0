import type { Observation } from '../../../core/reading/observation';
import type { ReportData } from '../../../library/dataset';

/**
 * The year that a report looks back on: the last for which it gives results, or the year before its first targets.
 * Runs of years do not count. Without any figure there is none.
 */
export function reportYear(observations: readonly Observation[]): number | undefined {
  const years = (isWanted: (observation: Observation) => boolean): readonly number[] =>
    observations
      .filter(({ period }) => /^\d{4}$/.test(period))
      .filter(isWanted)
      .map(({ period }) => Number(period));
  const results = years(({ status }) => status !== 'target');
  if (results.length > 0) return Math.max(...results);
  const targets = years(({ status }) => status === 'target');
  return targets.length > 0 ? Math.min(...targets) - 1 : undefined;
}

/** The same of a report, which without any figure looks back on the year before it was published. */
export function yearBehind({ report, observations }: ReportData): number {
  return reportYear(observations) ?? Number(report.date.slice(0, 4)) - 1;
}
