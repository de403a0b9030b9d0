import type { Observation } from '../../core/reading/observation';
import type { KeptReport } from '../../library/kept/kept-report';

/** What another reading of the same text would change in a report that is kept. */
export interface ReadingChanges {
  /** Read where nothing was read before. */
  readonly come: readonly Observation[];
  readonly gone: readonly Observation[];
  /** At the same place in the text, and read differently. */
  readonly changed: readonly ReadingPair[];
  readonly same: readonly ReadingPair[];
}

/** The same place of a text as it was read before and is read now. */
export interface ReadingPair {
  readonly before: Observation;
  readonly after: Observation;
}

/** The differences between two readings of one text, figure by figure, by their places in it. */
export function readingChanges(
  { observations: earlier }: Pick<KeptReport, 'observations'>,
  { observations: fresh }: Pick<KeptReport, 'observations'>,
): ReadingChanges {
  const left = new Set(fresh);
  const pair = (
    reads: readonly Observation[],
    isOther: (before: Observation, after: Observation) => boolean,
  ): readonly ReadingPair[] =>
    reads.flatMap((before) => {
      const after = [...left].find((one) => isOther(before, one));
      if (after === undefined) return [];
      left.delete(after);
      return [{ before, after }];
    });
  const without = (pairs: readonly ReadingPair[], reads: readonly Observation[]) => {
    const paired = new Set(pairs.map(({ before }) => before));
    return reads.filter((read) => !paired.has(read));
  };

  const same = pair(earlier, isSameReading);
  const others = without(same, earlier);
  // One number may be said of two things: what is still of its name goes before what only stands there.
  const ofItsName = pair(
    others,
    (before, after) => isAtSamePlace(before, after) && isOfSameName(before, after),
  );
  const elsewise = pair(without(ofItsName, others), isAtSamePlace);
  const changed = [...ofItsName, ...elsewise].toSorted(
    (one, other) => one.after.figure.start - other.after.figure.start,
  );
  return { come: [...left], gone: without(changed, others), changed, same };
}

/** What tells that a figure was read alike. How sure the program is of it is not among it. */
export const TELLING = [
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
function isSameReading(one: Observation, other: Observation): boolean {
  return (
    isAtSamePlace(one, other) &&
    one.figure.end === other.figure.end &&
    TELLING.every((field) => one[field] === other[field])
  );
}

function isAtSamePlace(one: Observation, other: Observation): boolean {
  return one.figure.start === other.figure.start;
}

function isOfSameName(one: Observation, other: Observation): boolean {
  return one.indicator === other.indicator && one.label === other.label;
}
