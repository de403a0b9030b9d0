import { negative, notFinite, partAboveWhole, settled, zeroDenominator } from './argument-checks';
import type { Given } from './given';
import type { Missing } from '../missing';
import { hundredfoldDifference } from '../number/exact-arithmetic';

/**
 * The contribution in percentage points (拉动) from levels: (the part now − the part a year ago) ÷ the whole a year ago × 100,
 * all in one unit. Positive points lift the whole.
 *
 * The points of all parts add up to the growth of the whole between the same two levels: nominal, where the levels are. No
 * answer for a part above its whole a year ago (`out-of-range`: most likely two units), for a negative whole, or for a
 * whole of 0 (`zero-denominator`).
 *
 * Source: 拉动 as usually defined, the contribution share times the growth of the whole, with both of them written out.
 *
 * @example levelContribution(20, 23, 150) // 2
 */
export function levelContribution(
  partPrior: Given<'partPrior'>,
  partCurrent: Given<'partCurrent'>,
  wholePrior: Given<'wholePrior'>,
): number | Missing {
  return (
    notFinite('partPrior', partPrior) ??
    notFinite('partCurrent', partCurrent) ??
    notFinite('wholePrior', wholePrior) ??
    negative('wholePrior', wholePrior) ??
    zeroDenominator('wholePrior', wholePrior) ??
    partAboveWhole('partPrior', partPrior, wholePrior) ??
    settled(hundredfoldRise(partPrior, partCurrent) / wholePrior)
  );
}

function hundredfoldRise(prior: number, current: number): number {
  return hundredfoldDifference(current, prior);
}
