import { missing, type MissingBy } from '../missing';
import type { FigureGiven } from '../reading/figure-facts';
import { endsBefore, firstYear, isAsLong, lastYear, yearsBetween, type Period } from '../reading/period';

/**
 * Whether so many figures, each of a year, leave out a year between them: the growths of 2019 and 2021 have an average of no run
 * of years. Nothing, where they leave out none, or where one that does not say its year may be of that one. A yearly growth
 * of five years beside one of a single year is refused too (`length`): the one counts five times as much.
 */
export function yearsLeftOut(
  figures: readonly FigureGiven[],
  given: number,
): MissingBy<'not-together'> | undefined {
  const dated = figures
    .flatMap(({ argument, facts: { period } }) => (period === undefined ? [] : [{ argument, period }]))
    .toSorted((one, other) => (endsBefore(one.period, other.period) ? -1 : 1));
  const [first, last] = [dated.at(0), dated.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const other = dated.find(({ period }) => !isAsLong(first.period, period));
  if (other !== undefined) return apart(first, other, 'length');
  if (yearsBetween(first.period, last.period) < given * yearsIn(first.period)) return undefined;
  const gap = dated.findIndex((one, place) => isFarFrom(one.period, dated[place + 1]?.period));
  return apart(dated[gap] ?? first, dated[gap + 1] ?? last, 'years-between');
}

interface Dated {
  readonly argument: string;
  readonly period: Period;
}

function apart(one: Dated, other: Dated, facet: 'length' | 'years-between'): MissingBy<'not-together'> {
  return missing('not-together', {
    facet,
    one: one.argument,
    oneIs: one.period,
    other: other.argument,
    otherIs: other.period,
  });
}

function isFarFrom(period: Period, next: Period | undefined): boolean {
  return next !== undefined && yearsBetween(period, next) > yearsIn(period);
}

/** A part of a year is of one. */
function yearsIn(period: Period): number {
  return lastYear(period) - firstYear(period) + 1;
}
