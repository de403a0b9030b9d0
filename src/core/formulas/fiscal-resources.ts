import { notAmount, nothingThere, settled } from './argument-checks';
import type { Given } from './given';
import type { Missing } from '../missing';
import { exactSum } from '../number/exact-arithmetic';

/**
 * Fiscal resources (综合财力): general public budget revenue + transfers from higher levels + government fund revenue +
 * state capital revenue, in their common unit.
 *
 * An approximation by the four accounts, all of them needed: balances carried over, transfers of the fund budget,
 * remittances and transfers between budgets are not in it. Exact on the digits that Excel shows. No answer for negative
 * amounts, or for a budget without revenue (`out-of-range`).
 *
 * Source: the four accounts as data services add them; no official formula was found, and sources differ in their terms.
 *
 * @example fiscalResources(21.9, 8.1, 12.4, 0.3) // 42.7
 */
export function fiscalResources(
  revenue: Given<'revenue'>,
  transfers: Given<'transfers'>,
  fund: Given<'fund'>,
  stateCapital: Given<'stateCapital'>,
): number | Missing {
  return (
    notAmount('revenue', revenue) ??
    notAmount('transfers', transfers) ??
    notAmount('fund', fund) ??
    notAmount('stateCapital', stateCapital) ??
    nothingThere('revenue', revenue) ??
    settled(exactSum(revenue, transfers, fund, stateCapital))
  );
}
