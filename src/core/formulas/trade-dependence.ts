import { notAmount, settled, zeroDenominator } from './argument-checks';
import type { Given } from './given';
import type { Missing } from '../missing';

/**
 * Trade dependence (外贸依存度): foreign trade (exports and imports together) ÷ GDP, both in one unit; a fraction, 0
 * or more, which may exceed 1.
 *
 * No answer for negative amounts (`out-of-range`) or a GDP of 0 (`zero-denominator`).
 *
 * Source: the definition of 外贸依存度 in statistical yearbooks.
 *
 * @example tradeDependence(285, 300) // 0.95
 */
export function tradeDependence(trade: Given<'trade'>, gdp: Given<'gdp'>): number | Missing {
  return (
    notAmount('trade', trade) ?? notAmount('gdp', gdp) ?? zeroDenominator('gdp', gdp) ?? settled(trade / gdp)
  );
}
