import type { Observation } from '../../core/reading/observation';
import type { KeptReport } from '../../library/kept/kept-report';
import { byOffset, type PlaceOf } from './place-in-report';

/** What another reading of the same text or table would change in a report that is kept. */
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

/** How each of two readings tells the places of its figures. */
interface Places {
  readonly before: PlaceOf;
  readonly after: PlaceOf;
}

/** The differences between two readings of one text, or of one table, figure by figure, by their places in it. */
export function readingChanges(
  { observations: earlier }: Pick<KeptReport, 'observations'>,
  { observations: fresh }: Pick<KeptReport, 'observations'>,
  places: Places = { before: byOffset, after: byOffset },
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

  /** Whether two readings say the same of the same place. */
  function isSameReading(one: Observation, other: Observation): boolean {
    return (
      isAtSamePlace(one, other) &&
      lengthOf(one) === lengthOf(other) &&
      TELLING.every((field) => one[field] === other[field])
    );
  }

  function isAtSamePlace(one: Observation, other: Observation): boolean {
    return places.before(one) === places.after(other);
  }
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

function isOfSameName(one: Observation, other: Observation): boolean {
  return one.indicator === other.indicator && one.label === other.label;
}

function lengthOf({ figure }: Observation): number {
  return figure.end - figure.start;
}
