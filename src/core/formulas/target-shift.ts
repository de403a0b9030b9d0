import { belowTotalLoss, notFinite, settled } from './argument-checks';
import type { Given } from './given';
import type { Missing } from '../missing';
import { percentagePoints } from '../number/percentage-points';

/**
 * The shift of the target (目标增速较上年实际): **next** year's target growth − this year's actual
 * growth, in percentage points (个百分点). The growths are fractions; negative means that the target
 * asks for a slowdown, which says nothing of its being met: its year has not run. No answer for a
 * growth below −100 % (`out-of-range`).
 *
 * Source: analysts' reading of 预期目标 against 上年实际.
 *
 * @example targetShift(0.221, 0.09) // -13.1
 */
export function targetShift(actual: Given<'actual'>, nextTarget: Given<'nextTarget'>): number | Missing {
  return (
    notFinite('actual', actual) ??
    notFinite('nextTarget', nextTarget) ??
    belowTotalLoss('actual', actual) ??
    belowTotalLoss('nextTarget', nextTarget) ??
    settled(percentagePoints(nextTarget, actual))
  );
}
