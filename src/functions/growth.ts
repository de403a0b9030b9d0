import { attainment } from '../core/attainment';
import { growthGap } from '../core/growth-gap';
import { requiredGrowth } from '../core/required-growth';
import { targetGap } from '../core/target-gap';
import { targetShift } from '../core/target-shift';
import { calculateEachCell } from './calculate-each-cell';

/* Arguments are ranges, for the reasons told in ratios.ts. */

/**
 * Actual growth minus the target for the same year (增速差), in percentage points; positive is ahead of the target.
 * @customfunction GROWTHGAP GROWTHGAP
 * @helpurl https://localhost:3000/help.html#GROWTHGAP
 * @param actual The year's actual growth, as 22.1% or 0.221.
 * @param target The target growth of the same year, as 9% or 0.09.
 */
export function GROWTHGAP(actual: unknown[][], target: unknown[][]): unknown[][] {
  return calculateEachCell(growthGap, { actual, target }, 'points');
}

/**
 * Next year's target growth minus this year's actual growth (目标增速较上年实际), in percentage points; negative is a slowdown.
 * @customfunction TARGETSHIFT TARGETSHIFT
 * @helpurl https://localhost:3000/help.html#TARGETSHIFT
 * @param actual This year's actual growth, as 22.1% or 0.221.
 * @param next_target Next year's target growth, as 9% or 0.09.
 */
export function TARGETSHIFT(actual: unknown[][], next_target: unknown[][]): unknown[][] {
  return calculateEachCell(targetShift, { actual, nextTarget: next_target }, 'points');
}

/**
 * What is still to be gained (目标缺口): target minus actual, in their unit; positive is short of the target.
 * @customfunction TARGETGAP TARGETGAP
 * @helpurl https://localhost:3000/help.html#TARGETGAP
 * @param actual The actual level.
 * @param target The target level, in the same unit.
 */
export function TARGETGAP(actual: unknown[][], target: unknown[][]): unknown[][] {
  return calculateEachCell(targetGap, { actual, target }, 'number');
}

/**
 * How much of a target is reached (完成度): actual over target, as a fraction.
 * @customfunction ATTAINMENT ATTAINMENT
 * @helpurl https://localhost:3000/help.html#ATTAINMENT
 * @param actual The actual level.
 * @param target The target level, in the same unit.
 */
export function ATTAINMENT(actual: unknown[][], target: unknown[][]): unknown[][] {
  return calculateEachCell(attainment, { actual, target }, 'percent');
}

/**
 * The yearly growth that leads from today's level to the target (所需年均增速), as a fraction.
 * @customfunction REQUIREDGROWTH REQUIREDGROWTH
 * @helpurl https://localhost:3000/help.html#REQUIREDGROWTH
 * @param current Today's level.
 * @param target The target level, in the same unit.
 * @param years The number of years between the two.
 */
export function REQUIREDGROWTH(current: unknown[][], target: unknown[][], years: unknown[][]): unknown[][] {
  return calculateEachCell(requiredGrowth, { current, target, years }, 'percent');
}
