import type { Observation } from '../../core/reading/observation';
import type { KeptReport } from '../../library/kept/kept-report';
import { isSameReading } from './carried-over';

/** What another reading of the same text would change in a report that is kept. */
export interface ReadingChanges {
  /** Read where nothing was read before. */
  readonly come: readonly Observation[];
  readonly gone: readonly Observation[];
  /** At the same place in the text, and read differently. */
  readonly changed: readonly { readonly before: Observation; readonly after: Observation }[];
}

/** The differences between two readings of one text, figure by figure, by their places in it. */
export function readingChanges(earlier: KeptReport, fresh: KeptReport): ReadingChanges {
  const before = earlier.observations.filter(
    (read) => !fresh.observations.some((one) => isSameReading(one, read)),
  );
  const after = fresh.observations.filter(
    (read) => !earlier.observations.some((one) => isSameReading(one, read)),
  );
  const pairs = before.flatMap((read) => {
    const other = after.find((one) => one.figure.start === read.figure.start);
    return other === undefined ? [] : [{ before: read, after: other }];
  });
  return {
    come: after.filter((read) => !pairs.some((pair) => pair.after === read)),
    gone: before.filter((read) => !pairs.some((pair) => pair.before === read)),
    changed: pairs,
  };
}
