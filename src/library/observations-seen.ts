import type { Observation } from '../core/reading/observation';
import type { ReportData } from './dataset';

/** The figures of a report and of those that are seen from it: the one before it, and those beside it. */
export function observationsSeen({ observations, earlier, beside = [] }: ReportData): readonly Observation[] {
  const seen = [...(earlier ? [earlier] : []), ...beside].flatMap(observationsSeen);
  // A figure of a set stands among its own too.
  return [...new Map([...observations, ...seen].map((read) => [read.id, read])).values()];
}
