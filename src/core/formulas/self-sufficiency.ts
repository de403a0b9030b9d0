import { notAmount, settled, zeroDenominator } from './argument-checks';
import type { Given } from './given';
import type { Missing } from '../missing';

/**
 * Fiscal self-sufficiency (财政自给率): general public budget revenue ÷ general public budget
 * expenditure, both in one unit; a fraction, above 1 where revenue covers more than the spending.
 *
 * No answer for negative amounts (`out-of-range`) or no spending (`zero-denominator`). There is no
 * official pass mark.
 *
 * Source: common usage of Chinese fiscal statistics and rating agencies.
 *
 * @example selfSufficiency(21.9, 37.1712158808933) // 0.5891655540720961
 */
export function selfSufficiency(
  revenue: Given<'revenue'>,
  expenditure: Given<'expenditure'>,
): number | Missing {
  return (
    notAmount('revenue', revenue) ??
    notAmount('expenditure', expenditure) ??
    zeroDenominator('expenditure', expenditure) ??
    settled(revenue / expenditure)
  );
}
