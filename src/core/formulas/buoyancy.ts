import { belowTotalLoss, notFinite, oppositeSigns, settled, zeroDenominator } from './argument-checks';
import type { Given } from './given';
import type { Missing } from '../missing';

/**
 * Revenue buoyancy (财政收入弹性系数): revenue growth ÷ GDP growth, both of one year and as fractions; 1 where revenue
 * keeps pace with the economy.
 *
 * Reports print revenue's growth in current prices and GDP's at constant ones: the result is then nominal over
 * real, and is to be called so. No answer where GDP did not grow (`zero-denominator`), or where one rose and the
 * other fell (`out-of-range`), of which the ratio says nothing, nor for a growth below −100 %.
 *
 * Source: IMF working paper WP/23/71, of tax buoyancy in 185 countries, which is about 1 in the long run.
 *
 * @example buoyancy(0.221, 0.097) // 2.2783505154639174
 */
export function buoyancy(
  revenueGrowth: Given<'revenueGrowth'>,
  gdpGrowth: Given<'gdpGrowth'>,
): number | Missing {
  return (
    notFinite('revenueGrowth', revenueGrowth) ??
    notFinite('gdpGrowth', gdpGrowth) ??
    belowTotalLoss('revenueGrowth', revenueGrowth) ??
    belowTotalLoss('gdpGrowth', gdpGrowth) ??
    zeroDenominator('gdpGrowth', gdpGrowth) ??
    oppositeSigns('revenueGrowth', revenueGrowth, gdpGrowth) ??
    settled(revenueGrowth / gdpGrowth)
  );
}
