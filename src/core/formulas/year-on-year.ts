import { notAmount, settled, zeroDenominator } from './argument-checks';
import type { Given } from './given';
import type { Missing } from '../missing';
import { exactDifference } from '../number/exact-arithmetic';

/**
 * Year-on-year growth (同比增速): current ÷ prior − 1, both in one unit, the earlier first; a fraction,
 * negative for a decline.
 *
 * Nominal where the levels are nominal: GDP's printed growth is usually real and differs. No answer from a prior
 * level of 0 (`zero-denominator`) or for a level below 0 (`out-of-range`): from less than nothing growth has no sign, and to
 * less than nothing it is a fall of more than everything.
 *
 * Source: 比上年增长, National Bureau of Statistics.
 *
 * @example yearOnYear(100, 110) // 0.1
 */
export function yearOnYear(prior: Given<'prior'>, current: Given<'current'>): number | Missing {
  return (
    notAmount('prior', prior) ??
    notAmount('current', current) ??
    zeroDenominator('prior', prior) ??
    settled(exactDifference(current, prior) / prior)
  );
}
