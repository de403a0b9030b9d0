import { belowTotalLoss, likeAnIndex, notFinite, settled, totalLoss } from './argument-checks';
import type { Given } from './given';
import { growthFactor } from './growth-factor';
import { withoutNoise } from '../number/without-noise';
import type { Missing } from '../missing';
import { exactDifference } from '../number/exact-arithmetic';

/**
 * Real growth (实际增速) from nominal growth and the rise of prices: (1 + nominal) ÷ (1 + prices) − 1, all as fractions;
 * negative for a decline.
 *
 * Prices rise by the growth of a deflator or of a price index: an index of 102.5 (上年 = 100) is a rise of 2.5 %. Consumer
 * prices are no deflator of GDP. No answer for a growth below −100 %, prices that rose by more than half (`out-of-range`:
 * most likely an index), or prices that fell by all of it (`zero-denominator`).
 *
 * Source: the definition of a deflator, value at current over value at constant prices.
 *
 * @example realGrowth(0.071, 0.02) // 0.05
 */
export function realGrowth(
  nominalGrowth: Given<'nominalGrowth'>,
  priceGrowth: Given<'priceGrowth'>,
): number | Missing {
  return (
    notFinite('nominalGrowth', nominalGrowth) ??
    notFinite('priceGrowth', priceGrowth) ??
    belowTotalLoss('nominalGrowth', nominalGrowth) ??
    belowTotalLoss('priceGrowth', priceGrowth) ??
    totalLoss(priceGrowth) ??
    likeAnIndex('priceGrowth', priceGrowth) ??
    settled(withoutNoise(lead(nominalGrowth, priceGrowth) / growthFactor(priceGrowth)))
  );
}

/** Over the factor of prices it is the real growth, without the digits that subtracting 1 would cost. */
function lead(nominalGrowth: number, priceGrowth: number): number {
  return exactDifference(nominalGrowth, priceGrowth);
}
