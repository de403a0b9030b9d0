import { notAmount, partAboveWhole, settled, zeroDenominator } from './argument-checks';
import type { Given } from './given';
import type { Missing } from '../missing';

/**
 * The non-tax share (非税占比): non-tax revenue ÷ general public budget revenue, both in one unit; a fraction from 0 to 1,
 * and with the tax share of the same year 1.
 *
 * No answer for negative amounts, for non-tax revenue above all revenue (`out-of-range`: most likely two units), or for no
 * revenue (`zero-denominator`).
 *
 * Source: 非税收入占一般公共预算收入的比重 in budget reports.
 *
 * @example nonTaxShare(5, 20) // 0.25
 */
export function nonTaxShare(nonTax: Given<'nonTax'>, revenue: Given<'revenue'>): number | Missing {
  return (
    notAmount('nonTax', nonTax) ??
    notAmount('revenue', revenue) ??
    zeroDenominator('revenue', revenue) ??
    partAboveWhole('nonTax', nonTax, revenue) ??
    settled(nonTax / revenue)
  );
}
