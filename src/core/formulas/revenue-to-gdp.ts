import { notAmount, settled, zeroDenominator } from './argument-checks';
import type { Given } from './given';
import type { Missing } from '../missing';

/**
 * Revenue to GDP (一般公共预算收入占地区生产总值比重): general public budget revenue ÷ GDP, both in one unit; a
 * fraction, 0 or more.
 *
 * Of three usual measures it is the middle one: tax over GDP is narrower, all government revenue wider. No answer
 * for negative amounts (`out-of-range`) or a GDP of 0 (`zero-denominator`).
 *
 * Source: 宏观税负 in the middle measure (中口径), as fiscal statistics use it.
 *
 * @example revenueToGdp(21.9, 306.2) // 0.07152188112344872
 */
export function revenueToGdp(revenue: Given<'revenue'>, gdp: Given<'gdp'>): number | Missing {
  return (
    notAmount('revenue', revenue) ??
    notAmount('gdp', gdp) ??
    zeroDenominator('gdp', gdp) ??
    settled(revenue / gdp)
  );
}
