import { notAmount, nothingThere, settled } from './argument-checks';
import type { Given } from './given';
import type { Missing } from '../missing';
import { exactDifference } from '../number/exact-arithmetic';

/**
 * The debt headroom (债务限额空间): debt limit − debt outstanding, in their common unit; positive is what may still be
 * borrowed, negative what exceeds the limit.
 *
 * Exact on the digits that Excel shows. No answer for negative amounts, or for debt under a limit
 * of 0 (`out-of-range`).
 *
 * Source: 限额 and 余额 of government debt, as budget reports set them side by side.
 *
 * @example debtHeadroom(45.7, 50) // 4.3
 */
export function debtHeadroom(balance: Given<'balance'>, limit: Given<'limit'>): number | Missing {
  return (
    notAmount('balance', balance) ??
    notAmount('limit', limit) ??
    (balance === 0 ? undefined : nothingThere('limit', limit)) ??
    settled(exactDifference(limit, balance))
  );
}
