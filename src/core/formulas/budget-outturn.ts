import { notAmount, settled, zeroDenominator } from './argument-checks';
import type { Given } from './given';
import type { Missing } from '../missing';

/**
 * The budget outturn (预算完成率): actual ÷ budget, both in one unit; a fraction, 1 where the budget was just met.
 *
 * The original and the adjusted budget give two different rates: keep which one it was. No answer for negative
 * amounts (`out-of-range`) or a budget of 0 (`zero-denominator`).
 *
 * Source: 完成预算的X% in budget reports; PEFA 2016, PI-1 and PI-3.
 *
 * @example budgetOutturn(204, 160) // 1.275
 */
export function budgetOutturn(actual: Given<'actual'>, budget: Given<'budget'>): number | Missing {
  return (
    notAmount('actual', actual) ??
    notAmount('budget', budget) ??
    zeroDenominator('budget', budget) ??
    settled(actual / budget)
  );
}
