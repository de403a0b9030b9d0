import { belowTotalLoss, negative, notFinite, settled, totalLoss } from './argument-checks';
import type { Given } from './given';
import { shift, type Decimal } from '../number/decimal';
import { add } from '../number/decimal-arithmetic';
import { printed, quotient, type Estimate } from '../number/estimate';
import { growthFactor } from './growth-factor';
import type { Missing } from '../missing';

/**
 * The prior year's value counted back (上年基数推算): level ÷ (1 + growth), in the unit of the level;
 * the growth is a fraction.
 *
 * Right for nominal series. Where growth is real and the level nominal (GDP, industrial value added)
 * the result is at comparable prices (按可比价推算), never 上年值. No answer for a growth of −100 %
 * (`zero-denominator`) or below it, or for a negative level (`out-of-range`), of which growth is not told.
 *
 * Source: the definition of year-on-year growth, turned round.
 *
 * @example priorYear(21.9, 0.221) // 17.936117936117935
 */
export function priorYear(level: Given<'level'>, growth: Given<'growth'>): number | Missing {
  return (
    notFinite('level', level) ??
    notFinite('growth', growth) ??
    negative('level', level) ??
    belowTotalLoss('growth', growth) ??
    totalLoss(growth) ??
    settled(level / growthFactor(growth))
  );
}

/** The prior year's value from a level and a percentage as printed, `21.9` and `22.1`: 17.94 give or take 0.05. */
export function priorYearAsPrinted(level: Decimal, percentage: Decimal): Estimate | Missing {
  return quotient(printed(level), printed(printedGrowthFactor(percentage)));
}

/**
 * 1 + growth as a decimal with the digits that the percentage has.
 *
 * @example printedGrowthFactor('22.1') // '1.221'
 */
export function printedGrowthFactor(percentage: Decimal): Decimal {
  return add('1', shift(percentage, -2));
}
