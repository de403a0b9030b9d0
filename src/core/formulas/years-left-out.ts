import { missing, type MissingBy } from '../missing';
import type { FigureGiven } from '../reading/figure-facts';
import { endsBefore, yearsBetween } from '../reading/period';

/**
 * Whether so many figures, each of a year, leave out a year between them: the growths of 2019 and 2021 have an average of no run
 * of years. Nothing, where they leave out none, or where one that does not say its year may be of that one.
 */
export function yearsLeftOut(
  figures: readonly FigureGiven[],
  given: number,
): MissingBy<'not-together'> | undefined {
  const dated = figures
    .flatMap(({ argument, facts: { period } }) => (period === undefined ? [] : [{ argument, period }]))
    .toSorted((one, other) => (endsBefore(one.period, other.period) ? -1 : 1));
  const [first, last] = [dated.at(0), dated.at(-1)];
  if (first === undefined || last === undefined || yearsBetween(first.period, last.period) < given)
    return undefined;
  const gap = dated.findIndex((one, place) => isFarFrom(one.period, dated[place + 1]?.period));
  const [one, other] = [dated[gap] ?? first, dated[gap + 1] ?? last];
  return missing('not-together', {
    facet: 'years-between',
    one: one.argument,
    oneIs: one.period,
    other: other.argument,
    otherIs: other.period,
  });
}

function isFarFrom(period: string, next: string | undefined): boolean {
  return next !== undefined && yearsBetween(period, next) > 1;
}
