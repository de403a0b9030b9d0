import { negative, notFinite, settled, zeroDenominator } from './argument-checks';
import type { Given } from './given';
import type { Missing } from '../missing';

/**
 * Treasury cover (库款保障水平): the treasury's cash at the end of a month ÷ what flows out of it in a month on average,
 * both in one unit; in months (个月), 0 or more.
 *
 * What flows out is what the treasury pays, of all budgets: not a twelfth of the general public budget. No answer for
 * negative amounts (`out-of-range`) or no outflow (`zero-denominator`).
 *
 * Source: the ratio by its usual name and terms; no line is drawn from it.
 *
 * @example treasuryCover(3, 2) // 1.5
 */
export function treasuryCover(cash: Given<'cash'>, outflow: Given<'outflow'>): number | Missing {
  return (
    notFinite('cash', cash) ??
    notFinite('outflow', outflow) ??
    negative('cash', cash) ??
    negative('outflow', outflow) ??
    zeroDenominator('outflow', outflow) ??
    settled(cash / outflow)
  );
}
