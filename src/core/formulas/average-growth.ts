import { belowTotalLoss, notFinite, settled } from './argument-checks';
import type { Given } from './given';
import { missing, type Missing } from '../missing';
import { averageYearlyGrowth } from './required-growth';

/**
 * The average growth of several years (平均增速, 两年平均增速): ((1 + g₁) … (1 + gₙ))^(1/n) − 1, as fractions.
 *
 * A year that is missing cannot be left out: the average would be one of other years. No answer for no growths
 * (`left-out`) or for a growth below −100 % (`out-of-range`).
 *
 * Source: National Bureau of Statistics, 两年平均增速 in the bulletins of 2021 (geometric mean).
 *
 * @example averageGrowth(0.1, 0.21) // 0.153689732987
 */
export function averageGrowth(...growths: readonly Given<'growths'>[]): number | Missing {
  if (growths.length === 0) return missing('left-out', { argument: 'growths' });
  let factor = 1;
  for (const growth of growths) factor *= 1 + growth;
  return unsure(growths) ?? settled(averageYearlyGrowth(factor, growths.length));
}

/** Named only where one of them is to be told. */
function unsure(growths: readonly number[]): Missing | undefined {
  const place = growths.findIndex((growth) => !Number.isFinite(growth) || growth < -1);
  if (place < 0) return undefined;
  const [argument, growth] = [`growth${place + 1}`, growths[place] ?? Number.NaN];
  return notFinite(argument, growth) ?? belowTotalLoss(argument, growth);
}
