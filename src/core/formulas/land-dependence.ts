import { notAmount, nothingThere, partAboveWhole, settled, zeroDenominator } from './argument-checks';
import type { Given } from './given';
import type { Missing } from '../missing';

/**
 * The measures of land dependence: land transfer revenue over general public budget revenue; land transfer
 * revenue over that revenue and itself together; government fund revenue over the two budgets together; government fund
 * revenue over fiscal resources.
 */
export const LAND_VARIANTS = [
  'land-to-revenue',
  'land-to-revenue-and-land',
  'fund-to-budgets',
  'fund-to-resources',
] as const;
export type LandVariant = (typeof LAND_VARIANTS)[number];

/**
 * Land dependence (土地财政依赖度) in the variant named, both amounts in one unit; a fraction, 0 or more.
 *
 * `land-to-revenue`: land transfer revenue ÷ general public budget revenue. `land-to-revenue-and-land`: land transfer revenue ÷
 * (general public budget revenue + land transfer revenue). `fund-to-budgets`: government fund revenue ÷ (general public
 * budget revenue + government fund revenue). `fund-to-resources`: government fund revenue ÷ fiscal resources (综合财力).
 * They differ by far: always name the variant beside the result. No answer for negative amounts, for a fund above the
 * resources that it is part of (`out-of-range`), or a base of 0 (`zero-denominator`, or
 * `out-of-range` where income alone would be left of the whole). Land may bring more than the
 * budget that it is no part of.
 *
 * Source: common usage of rating agencies; there is no official measure.
 *
 * @example landDependence(12, 36, 'fund-to-budgets') // 0.25
 */
export function landDependence(
  income: Given<'income'>,
  base: Given<'base'>,
  variant: LandVariant,
): number | Missing {
  const whole =
    variant === 'fund-to-budgets' || variant === 'land-to-revenue-and-land' ? base + income : base;
  return (
    notAmount('income', income) ??
    notAmount('base', base) ??
    zeroDenominator('base', whole) ??
    (whole === base ? undefined : nothingThere('base', base)) ??
    (variant === 'land-to-revenue' ? undefined : partAboveWhole('income', income, whole)) ??
    settled(income / whole)
  );
}
