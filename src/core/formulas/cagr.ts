import { averageYearlyGrowth } from './required-growth';
import {
  negative,
  notASpanOfYears,
  notFinite,
  nothingThere,
  settled,
  zeroDenominator,
} from './argument-checks';
import type { Given } from './given';
import type { Missing } from '../missing';

/**
 * Compound yearly growth (年均增长): (last ÷ first)^(1/n) − 1, n years between the two levels; a fraction, negative for
 * a decline.
 *
 * No answer from a first level of 0 (`zero-denominator`), for a negative level or a last one of 0, to which no yearly growth
 * leads, or for years that are not from 1 to 100 in whole years or quarters (`out-of-range`).
 *
 * Source: the geometric mean, as in 年均增长 (National Bureau of Statistics).
 *
 * @example cagr(100, 121, 2) // 0.1
 */
export function cagr(first: Given<'first'>, last: Given<'last'>, years: Given<'years'>): number | Missing {
  return (
    notFinite('first', first) ??
    notFinite('last', last) ??
    notFinite('years', years) ??
    negative('first', first) ??
    negative('last', last) ??
    zeroDenominator('first', first) ??
    nothingThere('last', last) ??
    notASpanOfYears('years', years) ??
    settled(averageYearlyGrowth(last / first, years))
  );
}
