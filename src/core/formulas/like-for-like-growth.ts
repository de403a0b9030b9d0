import { negative, notFinite, settled, zeroDenominator } from './argument-checks';
import type { Given } from './given';
import type { Missing } from '../missing';
import { exactDifference } from '../number/exact-arithmetic';

/**
 * Like-for-like growth (同口径增速): (current − current excluded) ÷ (prior − prior excluded) − 1, all in one unit; a fraction,
 * negative for a decline.
 *
 * What is excluded is a one-off item or what one of the two years alone has in its scope, 0 where there is none; a negative
 * one is put back, as refunded value-added tax is (扣除留抵退税因素). Exact on the digits that Excel shows. No answer where
 * nothing is left of the prior year (`zero-denominator`), or less than nothing of either (`out-of-range`).
 *
 * Source: 同口径 and 可比口径 growth, as budget reports compute it; what was excluded is to be said beside it.
 *
 * @example likeForLikeGrowth(100, 118, 0, 8) // 0.1
 */
export function likeForLikeGrowth(
  prior: Given<'prior'>,
  current: Given<'current'>,
  priorExcluded: Given<'priorExcluded'>,
  currentExcluded: Given<'currentExcluded'>,
): number | Missing {
  const comparablePrior = without(prior, priorExcluded);
  const comparableCurrent = without(current, currentExcluded);
  return (
    notFinite('prior', prior) ??
    notFinite('current', current) ??
    notFinite('priorExcluded', priorExcluded) ??
    notFinite('currentExcluded', currentExcluded) ??
    negative('comparablePrior', comparablePrior) ??
    negative('comparableCurrent', comparableCurrent) ??
    zeroDenominator('comparablePrior', comparablePrior) ??
    settled(without(comparableCurrent, comparablePrior) / comparablePrior)
  );
}

function without(amount: number, excluded: number): number {
  return Number.isFinite(amount) && Number.isFinite(excluded)
    ? exactDifference(amount, excluded)
    : Number.NaN;
}
