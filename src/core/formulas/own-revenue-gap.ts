import { notAmount, nothingThere, settled } from './argument-checks';
import type { Given } from './given';
import type { Missing } from '../missing';
import { exactDifference } from '../number/exact-arithmetic';

/**
 * The own-revenue gap (收支缺口): general public budget expenditure − general public budget revenue, in their common
 * unit; positive is what own revenue does not cover.
 *
 * Not the statutory deficit (赤字): transfers, bonds and balances brought forward fill it. Exact on the digits that
 * Excel shows. No answer for negative amounts, or for an expenditure of 0 (`out-of-range`).
 *
 * Source: common usage of Chinese fiscal analysis.
 *
 * @example ownRevenueGap(21.9, 37.17) // 15.27
 */
export function ownRevenueGap(
  revenue: Given<'revenue'>,
  expenditure: Given<'expenditure'>,
): number | Missing {
  return (
    notAmount('revenue', revenue) ??
    notAmount('expenditure', expenditure) ??
    nothingThere('expenditure', expenditure) ??
    settled(exactDifference(expenditure, revenue))
  );
}
