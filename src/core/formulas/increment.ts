import { belowTotalLoss, negative, notFinite, settled, totalLoss } from './argument-checks';
import type { Given } from './given';
import { growthFactor } from './growth-factor';
import type { Missing } from '../missing';
import { exactProduct } from '../number/exact-arithmetic';

/**
 * The increment (增收额) behind a level and its growth: level − level ÷ (1 + growth), in the unit of the level; the
 * growth is a fraction. Negative for a decline.
 *
 * Right for nominal growth. No answer for a growth of −100 % (`zero-denominator`) or below it, or for a
 * negative level (`out-of-range`).
 *
 * Source: the definition of year-on-year growth, turned round.
 *
 * @example increment(110, 0.1) // 10
 */
export function increment(level: Given<'level'>, growth: Given<'growth'>): number | Missing {
  return (
    notFinite('level', level) ??
    notFinite('growth', growth) ??
    negative('level', level) ??
    belowTotalLoss('growth', growth) ??
    totalLoss(growth) ??
    settled(gained(level, growth))
  );
}

/** Level × growth ÷ (1 + growth), which unlike the difference loses no digits. */
function gained(level: number, growth: number): number {
  return exactProduct(level, growth) / growthFactor(growth);
}
