import { notAmount, partAboveWhole, settled, zeroDenominator } from './argument-checks';
import type { Given } from './given';
import type { Missing } from '../missing';

/**
 * The tax share (税收占比): tax revenue ÷ general public budget revenue, both in one unit; a fraction from 0 to 1.
 *
 * No answer for negative amounts, for taxes above all revenue (`out-of-range`: most likely two units), or for no
 * revenue (`zero-denominator`).
 *
 * Source: 税收收入占一般公共预算收入的比重 in budget reports.
 *
 * @example taxShare(15, 20) // 0.75
 */
export function taxShare(tax: Given<'tax'>, revenue: Given<'revenue'>): number | Missing {
  return (
    notAmount('tax', tax) ??
    notAmount('revenue', revenue) ??
    zeroDenominator('revenue', revenue) ??
    partAboveWhole('tax', tax, revenue) ??
    settled(tax / revenue)
  );
}
