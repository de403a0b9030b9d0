import { belowTotalLoss, notFinite, settled } from './argument-checks';
import type { Given } from './given';
import type { Missing } from '../missing';
import { percentagePoints } from '../number/percentage-points';

/**
 * The growth lead (增速差): actual growth − target growth **of the same year**, in percentage points
 * (个百分点). The growths are fractions; positive means ahead of the target. No
 * answer for a growth below −100 % (`out-of-range`).
 *
 * Source: the yearly comparison of 完成情况 with 预期目标.
 *
 * @example growthLead(0.221, 0.09) // 13.1
 */
export function growthLead(actual: Given<'actual'>, target: Given<'target'>): number | Missing {
  return (
    notFinite('actual', actual) ??
    notFinite('target', target) ??
    belowTotalLoss('actual', actual) ??
    belowTotalLoss('target', target) ??
    settled(percentagePoints(actual, target))
  );
}
