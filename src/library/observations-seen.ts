import type { Observation } from '../core/reading/observation';
import type { ReportData } from './dataset';

/** The figures of a report and of those that are seen from it: those of its set, the one before it, those beside it. */
export function observationsSeen({
  observations,
  earlier,
  beside = [],
  documents = [],
}: ReportData): readonly Observation[] {
  const seen = [...documents, ...(earlier ? [earlier] : []), ...beside].flatMap(observationsSeen);
  // A figure of a set stands among its own too.
  return [...new Map([...observations, ...seen].map((read) => [read.id, read])).values()];
}
