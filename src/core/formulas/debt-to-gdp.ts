import { notAmount, settled, zeroDenominator } from './argument-checks';
import type { Given } from './given';
import type { Missing } from '../missing';

/**
 * Debt to GDP (负债率): debt outstanding ÷ GDP, both in one unit; a fraction, 0 or more.
 *
 * No answer for negative amounts (`out-of-range`) or a GDP of 0 (`zero-denominator`).
 *
 * Source: the usual ratio of debt statistics; the Maastricht Treaty's 60 % is about states, not districts.
 *
 * @example debtToGdp(45, 300) // 0.15
 */
export function debtToGdp(debt: Given<'debt'>, gdp: Given<'gdp'>): number | Missing {
  return (
    notAmount('debt', debt) ?? notAmount('gdp', gdp) ?? zeroDenominator('gdp', gdp) ?? settled(debt / gdp)
  );
}
