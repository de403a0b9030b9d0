import type { Observation } from '../../core/reading/observation';
import type { KeptReport } from '../../library/kept/kept-report';
import { particularsOf, withParticulars } from './particulars';

/**
 * A report that was read anew, with what a person said of it before: a verdict stays with a figure that stands where it
 * stood and was read as it was read. What was read differently asks for another look.
 */
export function carriedOver(read: KeptReport, kept: readonly KeptReport[]): KeptReport {
  const earlier = sameText(read, kept);
  if (earlier === undefined) return read;
  // Called as the person calls it: an area that was named otherwise makes no other reading.
  const fresh = withParticulars(read, particularsOf(earlier.report));
  const verdicts = fresh.observations.flatMap((figure) => {
    const before = earlier.observations.find((one) => isSameReading(one, figure));
    const verdict = before && earlier.verdicts[before.id];
    return verdict === undefined ? [] : [[figure.id, verdict] as const];
  });
  return { ...fresh, verdicts: { ...fresh.verdicts, ...Object.fromEntries(verdicts) } };
}

/** The kept report of the same text. */
export function sameText({ report }: KeptReport, kept: readonly KeptReport[]): KeptReport | undefined {
  return kept.find((one) => one.report.sha256 === report.sha256);
}

/** What tells that a figure was read alike. How sure the program is of it is not among it. */
const TELLING = [
  'indicator',
  'label',
  'area',
  'period',
  'measure',
  'status',
  'bound',
  'value',
  'valueHigh',
  'unit',
] as const satisfies readonly (keyof Observation)[];

/** Whether two readings say the same of the same place in a text. */
export function isSameReading(one: Observation, other: Observation): boolean {
  return (
    one.figure.start === other.figure.start &&
    one.figure.end === other.figure.end &&
    TELLING.every((field) => one[field] === other[field])
  );
}
