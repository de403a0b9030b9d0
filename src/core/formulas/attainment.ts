import { notAmount, settled, zeroDenominator } from './argument-checks';
import type { Given } from './given';
import type { Missing } from '../missing';

/**
 * The attainment of a target (完成度): actual ÷ target, both in one unit; a fraction, 1 where the target
 * was just met.
 *
 * For levels, not for growths: half of a growth target says nothing. No answer for a target of 0
 * (`zero-denominator`), or for a negative level (`out-of-range`): of a negative target more would be less.
 *
 * Source: 完成年初目标的X%, as the reports compute it.
 *
 * @example attainment(306.2, 335) // 0.9140298507462686
 */
export function attainment(actual: Given<'actual'>, target: Given<'target'>): number | Missing {
  return (
    notAmount('actual', actual) ??
    notAmount('target', target) ??
    zeroDenominator('target', target) ??
    settled(actual / target)
  );
}
