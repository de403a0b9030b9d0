import { notFinite, settled } from './argument-checks';
import type { Given } from './given';
import type { Missing } from '../missing';
import { exactDifference } from '../number/exact-arithmetic';

/**
 * The gap to the target (目标缺口): target − actual, in their common unit; positive is what is still to
 * be gained, negative what was gained beyond the target.
 *
 * Exact on the digits that Excel shows.
 *
 * Source: the definition of 缺口 in budget reporting.
 *
 * @example targetGap(306.2, 335) // 28.8
 */
export function targetGap(actual: Given<'actual'>, target: Given<'target'>): number | Missing {
  return (
    notFinite('actual', actual) ?? notFinite('target', target) ?? settled(exactDifference(target, actual))
  );
}
