import type { Observation } from '../../core/reading/observation';
import type { KeptReport, SettledReading } from '../../library/kept/kept-report';
import { canBeReadAgain } from '../../library/kept/reader';
import { particularsOf, withParticulars } from './particulars';
import { isMovedWithYear } from './moved-with-year';
import { placesIn } from './place-in-report';
import { readingChanges, type ReadingChanges, type ReadingPair } from './reading-changes';

/**
 * A report that was read anew, with what a person said of it before. A verdict stays with a figure that stands where it
 * stood and is read as it was. Where the place is read differently, what was said of it stands until the person looks again;
 * where nothing is read any more, what they accepted or put right stays. Of a table whose numbers have changed only what is
 * read as it was is carried over: what was said of the others was said of what stands there no longer.
 */
export function carriedOver(read: KeptReport, kept: readonly KeptReport[]): KeptReport {
  const before = earlierReading(read, kept);
  if (before === undefined) return read;
  const fresh = calledAs(read, before);
  const words = new Map(settledIn(before).map((word) => [word.read, word]));
  const { same, changed, gone } = changesSince(before, read);
  const isSameText = before.report.sha256 === read.report.sha256;
  const lost = isSameText ? gone.flatMap((read) => words.get(read) ?? []) : [];
  const stays = withFreeIds(
    lost.filter(({ verdict }) => verdict.kind !== 'rejected'),
    fresh,
  );
  // What was said of a figure is said of its new period too, unless that is what was put right.
  const by = yearsMoved(before, read);
  const isMoved = (pair: ReadingPair): boolean => {
    const verdict = words.get(pair.before)?.verdict;
    const isDated = verdict?.kind === 'corrected' && verdict.to.period !== undefined;
    return isMovedWithYear(pair, by) && !isDated;
  };
  const moved = changed.filter(isMoved);
  const differing = changed.filter((pair) => !isMoved(pair));
  const earlier = (isSameText ? differing : []).flatMap((pair) => {
    const word = words.get(pair.before);
    return word === undefined ? [] : [[pair.after.id, word] as const];
  });
  const verdicts = [...same, ...moved].flatMap((pair) => {
    const word = words.get(pair.before);
    return word === undefined ? [] : [[pair.after.id, word.verdict] as const];
  });
  // What is only taken over has less of the text than what was read.
  const { text, sha256 } = before.report;
  const isWhole = canBeReadAgain(before) && !canBeReadAgain(fresh) && sha256 === fresh.report.sha256;
  return {
    ...fresh,
    ...(isWhole && { reader: before.reader, report: { ...fresh.report, text } }),
    observations: [...fresh.observations, ...stays.map(({ read: left }) => left)],
    verdicts: {
      ...fresh.verdicts,
      ...Object.fromEntries([...verdicts, ...stays.map(({ read: left, verdict }) => [left.id, verdict])]),
    },
    ...(earlier.length > 0 && { earlier: Object.fromEntries(earlier) }),
  };
}

/** How many years a person has moved the year of a report by. */
export function yearsMoved({ report: before }: KeptReport, { report }: KeptReport): number {
  return before.year === undefined || report.year === undefined ? 0 : report.year - before.year;
}

/** What differs from a kept report where its text is read anew; a place of which something was said, from what it was then. */
export function changesSince(before: KeptReport, read: KeptReport): ReadingChanges {
  return readingChanges({ observations: asTheyWereSettled(before) }, calledAs(read, before), {
    before: placesIn(before, read),
    after: placesIn(read, before),
  });
}

/** The kept report of the same text, or of the same table, whose numbers may have changed. */
export function earlierReading(
  { report, table }: KeptReport,
  kept: readonly KeptReport[],
): KeptReport | undefined {
  return (
    kept.find((one) => one.report.sha256 === report.sha256) ??
    kept.find((one) => table !== undefined && one.table !== undefined && one.report.id === report.id)
  );
}

/** All that a person said of a report's readings, now or when they were read otherwise. */
export function settledIn({ observations, verdicts, earlier = {} }: KeptReport): readonly SettledReading[] {
  return observations.flatMap((read) => {
    const verdict = verdicts[read.id];
    return (verdict === undefined ? earlier[read.id] : { read, verdict }) ?? [];
  });
}

/** Called as the person calls it: an area that was named otherwise makes no other reading. */
function calledAs(read: KeptReport, { report }: KeptReport): KeptReport {
  return withParticulars(read, particularsOf(report));
}

/** Each place as it was read when a person said something of it, or as it is read. */
function asTheyWereSettled({ observations, verdicts, earlier = {} }: KeptReport): readonly Observation[] {
  return observations.map((read) => (verdicts[read.id] === undefined && earlier[read.id]?.read) || read);
}

/** Under ids that nothing has which is read now. */
function withFreeIds(
  words: readonly SettledReading[],
  { observations }: KeptReport,
): readonly SettledReading[] {
  const taken = new Set(observations.map(({ id }) => id));
  return words.map(({ read, verdict }) => {
    let { id }: Pick<Observation, 'id'> = read;
    for (let number = 2; taken.has(id); number += 1) id = `${read.id}.kept-${number}`;
    taken.add(id);
    return { read: { ...read, id }, verdict };
  });
}
