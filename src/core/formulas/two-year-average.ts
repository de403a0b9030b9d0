import { negative, notFinite, nothingThere, settled, zeroDenominator } from './argument-checks';
import type { Given } from './given';
import { averageYearlyGrowth } from './required-growth';
import type { Missing } from '../missing';

/**
 * The two-year average growth (两年平均增速) from levels: √(current ÷ the level two years before) − 1, both in one unit; a
 * fraction, negative for a decline.
 *
 * It passes over an unusual year between the two. No answer from a level of 0 (`zero-denominator`), to one of 0 or for
 * a negative one (`out-of-range`).
 *
 * Source: National Bureau of Statistics, 两年平均增速 in the bulletins of 2021, counted from the same period of 2019 by the
 * geometric mean.
 *
 * @example twoYearAverage(100, 121) // 0.1
 */
export function twoYearAverage(
  twoYearsBefore: Given<'twoYearsBefore'>,
  current: Given<'current'>,
): number | Missing {
  return (
    notFinite('twoYearsBefore', twoYearsBefore) ??
    notFinite('current', current) ??
    negative('twoYearsBefore', twoYearsBefore) ??
    negative('current', current) ??
    zeroDenominator('twoYearsBefore', twoYearsBefore) ??
    nothingThere('current', current) ??
    settled(averageYearlyGrowth(current / twoYearsBefore, 2))
  );
}
