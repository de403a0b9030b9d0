import { againstItsGrowth, belowTotalLoss, notFinite, settled, zeroDenominator } from './argument-checks';
import type { Given } from './given';
import { exactProduct } from '../number/exact-arithmetic';
import type { Missing } from '../missing';

/**
 * The contribution in percentage points (拉动): (change of the part ÷ change of the whole) × growth of the whole, which
 * is a fraction; the changes in one unit and over the period of that growth. Positive points lift the whole.
 *
 * The contributions of all parts add up to the growth of the whole. No answer where the whole did not change
 * (`zero-denominator`), or where it rose by the one and fell by the other (`out-of-range`): its change and its growth are
 * one movement. A growth printed as 0 has no direction.
 *
 * Source: 拉动 in the yearbooks of the National Bureau of Statistics (贡献率 × growth).
 *
 * @example contribution(3, 12, 0.08) // 2
 */
export function contribution(
  partChange: Given<'partChange'>,
  wholeChange: Given<'wholeChange'>,
  wholeGrowth: Given<'wholeGrowth'>,
): number | Missing {
  return (
    notFinite('partChange', partChange) ??
    notFinite('wholeChange', wholeChange) ??
    notFinite('wholeGrowth', wholeGrowth) ??
    belowTotalLoss('wholeGrowth', wholeGrowth) ??
    zeroDenominator('wholeChange', wholeChange) ??
    againstItsGrowth('wholeGrowth', wholeGrowth, wholeChange) ??
    settled((partChange / wholeChange) * exactProduct(wholeGrowth, 100))
  );
}
