import type { Observation } from '../../core/reading/observation';
import type { KeptReport } from '../../library/kept/kept-report';

/**
 * A report that was read anew, with what a person said of it before: a verdict stays with a figure that stands where it
 * stood and was read as it was read. What was read differently asks for another look.
 */
export function carriedOver(fresh: KeptReport, kept: readonly KeptReport[]): KeptReport {
  const earlier = kept.find(({ report }) => report.sha256 === fresh.report.sha256);
  if (earlier === undefined) return fresh;
  const verdicts = fresh.observations.flatMap((read) => {
    const before = earlier.observations.find((one) => isSameReading(one, read));
    const verdict = before && earlier.verdicts[before.id];
    return verdict === undefined ? [] : [[read.id, verdict] as const];
  });
  return { ...fresh, verdicts: { ...fresh.verdicts, ...Object.fromEntries(verdicts) } };
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

function isSameReading(one: Observation, other: Observation): boolean {
  return (
    one.figure.start === other.figure.start &&
    one.figure.end === other.figure.end &&
    TELLING.every((field) => one[field] === other[field])
  );
}
