import { attainment } from '../core/formulas/attainment';
import { cagr } from '../core/formulas/cagr';
import { contribution } from '../core/formulas/contribution';
import { contributionShare } from '../core/formulas/contribution-share';
import { growthGap } from '../core/formulas/growth-gap';
import { impliedTarget } from '../core/formulas/implied-target';
import { increment } from '../core/formulas/increment';
import { priorYear } from '../core/formulas/prior-year';
import { requiredGrowth } from '../core/formulas/required-growth';
import { targetGap } from '../core/formulas/target-gap';
import { targetShift } from '../core/formulas/target-shift';
import { yearOnYear } from '../core/formulas/year-on-year';
import { amount, rate, spanOfYears } from './argument';
import { averageEachCell } from './average-each-cell';
import { calculateEachCell } from './calculate-each-cell';

/* Arguments are ranges, for the reasons told in ratios.ts. */

/**
 * Year-on-year growth (同比增速) from two levels, as a fraction; negative is a decline.
 * @customfunction YOY YOY
 * @helpurl https://localhost:3000/help.html#YOY
 * @param current This year’s level.
 * @param prior Last year’s level, in the same unit.
 */
export function YOY(current: unknown[][], prior: unknown[][]): unknown[][] {
  return calculateEachCell(yearOnYear, { current: amount(current), prior: amount(prior) }, 'percent');
}

/**
 * Last year's level worked back from this year's and its growth (上年基数推算), in its unit; for nominal growth.
 * @customfunction PRIORYEAR PRIORYEAR
 * @helpurl https://localhost:3000/help.html#PRIORYEAR
 * @param level This year’s level.
 * @param growth Its growth, as 22.1% or 0.221.
 * @param [rate_unit] How bare numbers are written: "fraction" (0.221) or "percent" (22.1).
 */
export function PRIORYEAR(level: unknown[][], growth: unknown[][], rate_unit?: string): unknown[][] {
  return calculateEachCell(priorYear, { level: amount(level), growth: rate(growth, rate_unit) }, 'number');
}

/**
 * What a level gained on the year before (增收额), in its unit; negative is a loss.
 * @customfunction INCREMENT INCREMENT
 * @helpurl https://localhost:3000/help.html#INCREMENT
 * @param level This year’s level.
 * @param growth Its growth, as 22.1% or 0.221.
 * @param [rate_unit] How bare numbers are written: "fraction" (0.221) or "percent" (22.1).
 */
export function INCREMENT(level: unknown[][], growth: unknown[][], rate_unit?: string): unknown[][] {
  return calculateEachCell(increment, { level: amount(level), growth: rate(growth, rate_unit) }, 'number');
}

/**
 * The level that a growth target implies (目标值推算), in the unit of the level; for nominal growth.
 * @customfunction IMPLIEDTARGET IMPLIEDTARGET
 * @helpurl https://localhost:3000/help.html#IMPLIEDTARGET
 * @param level Today’s level.
 * @param growth The target growth, as 9% or 0.09.
 * @param [rate_unit] How bare numbers are written: "fraction" (0.221) or "percent" (22.1).
 */
export function IMPLIEDTARGET(level: unknown[][], growth: unknown[][], rate_unit?: string): unknown[][] {
  return calculateEachCell(
    impliedTarget,
    { level: amount(level), growth: rate(growth, rate_unit) },
    'number',
  );
}

/**
 * Compound yearly growth between two levels (年均增长), as a fraction; negative is a decline.
 * @customfunction CAGR CAGR
 * @helpurl https://localhost:3000/help.html#CAGR
 * @param first The first level.
 * @param last The last level, in the same unit.
 * @param years The number of years between the two.
 */
export function CAGR(first: unknown[][], last: unknown[][], years: unknown[][]): unknown[][] {
  return calculateEachCell(
    cagr,
    { first: amount(first), last: amount(last), years: spanOfYears(years) },
    'percent',
  );
}

/**
 * The average growth of several years (平均增速), as a fraction.
 * @customfunction AVERAGEGROWTH AVERAGEGROWTH
 * @helpurl https://localhost:3000/help.html#AVERAGEGROWTH
 * @param growths The growth of each year, as 22.1% or 0.221, or one range of them; last, where wanted, "fraction" or "percent".
 */
export function AVERAGEGROWTH(growths: unknown[][][]): unknown[][] {
  return averageEachCell(growths);
}

/**
 * The yearly growth that leads from today's level to the target (所需年均增速), as a fraction; negative where the target is lower.
 * @customfunction REQUIREDGROWTH REQUIREDGROWTH
 * @helpurl https://localhost:3000/help.html#REQUIREDGROWTH
 * @param current Today's level.
 * @param target The target level, in the same unit.
 * @param years The number of years between the two.
 */
export function REQUIREDGROWTH(current: unknown[][], target: unknown[][], years: unknown[][]): unknown[][] {
  return calculateEachCell(
    requiredGrowth,
    { current: amount(current), target: amount(target), years: spanOfYears(years) },
    'percent',
  );
}

/**
 * Actual growth minus the target for the same year (增速差), in percentage points; positive is ahead of the target.
 * @customfunction GROWTHGAP GROWTHGAP
 * @helpurl https://localhost:3000/help.html#GROWTHGAP
 * @param actual The year's actual growth, as 22.1% or 0.221.
 * @param target The target growth of the same year, as 9% or 0.09.
 * @param [rate_unit] How bare numbers are written: "fraction" (0.221) or "percent" (22.1).
 */
export function GROWTHGAP(actual: unknown[][], target: unknown[][], rate_unit?: string): unknown[][] {
  return calculateEachCell(
    growthGap,
    { actual: rate(actual, rate_unit), target: rate(target, rate_unit) },
    'points',
  );
}

/**
 * Next year's target growth minus this year's actual growth (目标增速较上年实际), in percentage points; negative is a slowdown.
 * @customfunction TARGETSHIFT TARGETSHIFT
 * @helpurl https://localhost:3000/help.html#TARGETSHIFT
 * @param actual This year's actual growth, as 22.1% or 0.221.
 * @param next_target Next year's target growth, as 9% or 0.09.
 * @param [rate_unit] How bare numbers are written: "fraction" (0.221) or "percent" (22.1).
 */
export function TARGETSHIFT(actual: unknown[][], next_target: unknown[][], rate_unit?: string): unknown[][] {
  return calculateEachCell(
    targetShift,
    { actual: rate(actual, rate_unit), nextTarget: rate(next_target, rate_unit) },
    'points',
  );
}

/**
 * What is still to be gained (目标缺口): target minus actual, in their unit; positive is short of the target.
 * @customfunction TARGETGAP TARGETGAP
 * @helpurl https://localhost:3000/help.html#TARGETGAP
 * @param actual The actual level.
 * @param target The target level, in the same unit.
 */
export function TARGETGAP(actual: unknown[][], target: unknown[][]): unknown[][] {
  return calculateEachCell(targetGap, { actual: amount(actual), target: amount(target) }, 'number');
}

/**
 * How much of a target is reached (完成度): actual over target, as a fraction.
 * @customfunction ATTAINMENT ATTAINMENT
 * @helpurl https://localhost:3000/help.html#ATTAINMENT
 * @param actual The actual level.
 * @param target The target level, in the same unit.
 */
export function ATTAINMENT(actual: unknown[][], target: unknown[][]): unknown[][] {
  return calculateEachCell(attainment, { actual: amount(actual), target: amount(target) }, 'percent');
}

/**
 * The contribution share (贡献率): the part's change over the whole's, as a fraction; negative is a part that moved against the whole.
 * @customfunction CONTRIBUTIONSHARE CONTRIBUTIONSHARE
 * @helpurl https://localhost:3000/help.html#CONTRIBUTIONSHARE
 * @param part_change The change of the part.
 * @param whole_change The change of the whole, in the same unit.
 */
export function CONTRIBUTIONSHARE(part_change: unknown[][], whole_change: unknown[][]): unknown[][] {
  return calculateEachCell(
    contributionShare,
    { partChange: amount(part_change), wholeChange: amount(whole_change) },
    'percent',
  );
}

/**
 * The contribution to growth (拉动), in percentage points; positive lifts the whole.
 * @customfunction CONTRIBUTION CONTRIBUTION
 * @helpurl https://localhost:3000/help.html#CONTRIBUTION
 * @param part_change The change of the part.
 * @param whole_change The change of the whole, in the same unit.
 * @param whole_growth The growth of the whole, as 8% or 0.08.
 * @param [rate_unit] How bare numbers are written: "fraction" (0.221) or "percent" (22.1).
 */
export function CONTRIBUTION(
  part_change: unknown[][],
  whole_change: unknown[][],
  whole_growth: unknown[][],
  rate_unit?: string,
): unknown[][] {
  return calculateEachCell(
    contribution,
    {
      partChange: amount(part_change),
      wholeChange: amount(whole_change),
      wholeGrowth: rate(whole_growth, rate_unit),
    },
    'points',
  );
}
