import type { Observation } from '../../core/reading/observation';
import type { KeptReport } from '../../library/kept/kept-report';
import { HEADLINE_INDICATORS } from '../../sheets/tables/cells/headline-indicators';

/**
 * The figures of a report in the order in which a person looks at them: those of the core indicators first, since most of
 * what is computed rests on them; among these and among the rest the doubtful ones on top, and else as the text has them.
 * Before all stand those that a person settled when they were read otherwise. It does not change while figures are judged.
 */
export function reviewQueue({ observations, earlier = {} }: KeptReport): readonly Observation[] {
  const place = (read: Observation): number => (read.id in earlier ? -1 : rank(read));
  return observations.toSorted(
    (one, other) => place(one) - place(other) || one.figure.start - other.figure.start,
  );
}

/** Whether a figure is of one of the indicators that a report is known by. */
export function isCore({ indicator }: Observation): boolean {
  return indicator !== undefined && HEADLINE_INDICATORS.has(indicator);
}

/** What the program doubted, or what nobody said how sure it is of, asks for a look; the rest can be accepted in one step. */
export function isCertain({ confidence }: Observation): boolean {
  return confidence === 'certain';
}

function rank(read: Observation): number {
  return (isCore(read) ? 0 : 10) + SURENESS[read.confidence ?? 'likely'];
}

const SURENESS = { doubtful: 0, likely: 1, certain: 2 } as const;
