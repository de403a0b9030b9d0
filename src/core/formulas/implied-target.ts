import { belowTotalLoss, negative, notFinite, settled } from './argument-checks';
import type { Given } from './given';
import { toNumber, type Decimal } from '../number/decimal';
import { multiply } from '../number/decimal-arithmetic';
import { exact, printed, product, type Estimate } from '../number/estimate';
import type { Missing } from '../missing';
import { printedGrowthFactor } from './prior-year';
import { exactlyGrown } from '../number/exact-arithmetic';

/**
 * The level that a growth target implies (目标值推算): level × (1 + growth), in the unit of the level;
 * the growth is a fraction.
 *
 * Exact on the digits that Excel shows: 306.2 at 10 % is 336.82. No answer for a growth below −100 % or a
 * negative level (`out-of-range`).
 *
 * Source: the definition of year-on-year growth.
 *
 * @example impliedTarget(306.2, 0.1) // 336.82
 */
export function impliedTarget(level: Given<'level'>, growth: Given<'growth'>): number | Missing {
  return (
    notFinite('level', level) ??
    notFinite('growth', growth) ??
    negative('level', level) ??
    belowTotalLoss('growth', growth) ??
    settled(exactlyGrown(level, growth))
  );
}

/**
 * The implied level from a level as printed and the percentage of a target, `306.2` and `10`, with its interval: a target
 * is set, not measured, so that its percentage is exact.
 */
export function impliedTargetAsPrinted(level: Decimal, percentage: Decimal): Estimate {
  const factor = printedGrowthFactor(percentage);
  // The value on the digits: 1.1 × 1.1 is 1.21, and in binary it is not.
  return { ...product(printed(level), exact(factor)), value: toNumber(multiply(level, factor)) };
}
