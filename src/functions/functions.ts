import { attainment } from '../core/attainment';
import { growthGap } from '../core/growth-gap';
import { livelihoodShare } from '../core/livelihood-share';
import { requiredGrowth } from '../core/required-growth';
import { selfSufficiency } from '../core/self-sufficiency';
import { share } from '../core/share';
import { targetGap } from '../core/target-gap';
import { targetShift } from '../core/target-shift';
import { whole } from '../core/whole';
import { answerWithFigure, answerWithSource } from './answer-from-report';
import { calculateEachCell } from './calculate-each-cell';

/*
 * Each function bears the name it has in a cell.
 *
 * Arguments of the formulas are declared as ranges even where one cell is usual. A lone argument arrives as
 * [[value]]; a whole column is answered in one call instead of thousands; and in a range an empty cell stays
 * empty, while as a single value it arrives as 0 on the desktop, which would be a figure nobody reported.
 *
 * Published names and signatures never change, because Excel caches them and workbooks keep them: add new ones.
 */

/**
 * The share of a part in its whole (占比), as a fraction.
 * @customfunction SHARE SHARE
 * @helpurl https://localhost:3000/help.html#SHARE
 * @param part The part, in the unit of the whole.
 * @param whole The whole that contains it.
 */
export function SHARE(part: unknown[][], whole: unknown[][]): unknown[][] {
  return calculateEachCell(share, { part, whole }, 'percent');
}

/**
 * The whole worked back from a part and its share (总额反推), in the unit of the part.
 * @customfunction WHOLE WHOLE
 * @helpurl https://localhost:3000/help.html#WHOLE
 * @param part The part, for example the amount of livelihood spending.
 * @param share Its share in the whole, as 80.6% or 0.806.
 */
export function WHOLE(part: unknown[][], share: unknown[][]): unknown[][] {
  return calculateEachCell(whole, { part, share }, 'number');
}

/**
 * The share of livelihood spending in general public budget expenditure (民生支出占比), as a fraction.
 * @customfunction LIVELIHOODSHARE LIVELIHOODSHARE
 * @helpurl https://localhost:3000/help.html#LIVELIHOODSHARE
 * @param livelihood Livelihood spending, as the place itself defines it.
 * @param expenditure General public budget expenditure, in the same unit.
 */
export function LIVELIHOODSHARE(livelihood: unknown[][], expenditure: unknown[][]): unknown[][] {
  return calculateEachCell(livelihoodShare, { livelihood, expenditure }, 'percent');
}

/**
 * Fiscal self-sufficiency (财政自给率): general public budget revenue over expenditure, as a fraction.
 * @customfunction SELFSUFFICIENCY SELFSUFFICIENCY
 * @helpurl https://localhost:3000/help.html#SELFSUFFICIENCY
 * @param revenue General public budget revenue.
 * @param expenditure General public budget expenditure, in the same unit.
 */
export function SELFSUFFICIENCY(revenue: unknown[][], expenditure: unknown[][]): unknown[][] {
  return calculateEachCell(selfSufficiency, { revenue, expenditure }, 'percent');
}

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
 * @param target Next year's target growth, as 9% or 0.09.
 * @param actual This year's actual growth, as 22.1% or 0.221.
 */
export function TARGETSHIFT(target: unknown[][], actual: unknown[][]): unknown[][] {
  return calculateEachCell(targetShift, { target, actual }, 'points');
}

/**
 * What is still to be gained (目标缺口): target minus actual, in their unit; positive is short of the target.
 * @customfunction TARGETGAP TARGETGAP
 * @helpurl https://localhost:3000/help.html#TARGETGAP
 * @param target The target level.
 * @param actual The actual level, in the same unit.
 */
export function TARGETGAP(target: unknown[][], actual: unknown[][]): unknown[][] {
  return calculateEachCell(targetGap, { target, actual }, 'number');
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

/**
 * A figure of the report (原文数值), in its unit; percentages as fractions.
 * @customfunction FIGURE FIGURE
 * @helpurl https://localhost:3000/help.html#FIGURE
 * @param indicator The indicator's id or name, such as "gdp" or "地区生产总值".
 * @param [period] The year, such as 2021; the only one reported where left out.
 * @param [measure] What is measured: "level", "growth", "share" …; the level where left out.
 * @param [status] "actual", "estimated" or "target".
 * @param [area] The area, as the report names it.
 * @param [unit] The unit to answer in, such as "万元"; as printed where left out.
 * @param [report] The report's id, where there are several.
 */
export function FIGURE(
  indicator: string,
  period?: unknown,
  measure?: string,
  status?: string,
  area?: string,
  unit?: string,
  report?: string,
): unknown {
  return answerWithFigure({ indicator, period, measure, status, area, unit, report });
}

/**
 * The sentence that a figure was read from (原文出处), word for word.
 * @customfunction SOURCE SOURCE
 * @helpurl https://localhost:3000/help.html#SOURCE
 * @param indicator The indicator's id or name, such as "gdp" or "地区生产总值".
 * @param [period] The year, such as 2021; the only one reported where left out.
 * @param [measure] What is measured: "level", "growth", "share" …; the level where left out.
 * @param [status] "actual", "estimated" or "target".
 * @param [area] The area, as the report names it.
 * @param [unit] The unit; it does not change the sentence.
 * @param [report] The report's id, where there are several.
 */
export function SOURCE(
  indicator: string,
  period?: unknown,
  measure?: string,
  status?: string,
  area?: string,
  unit?: string,
  report?: string,
): unknown {
  return answerWithSource({ indicator, period, measure, status, area, unit, report });
}

// Excel calls by id; in a plain browser, where office.js is not loaded, there is nobody to tell.
if (typeof CustomFunctions !== 'undefined') {
  CustomFunctions.associate({
    SHARE,
    WHOLE,
    LIVELIHOODSHARE,
    SELFSUFFICIENCY,
    GROWTHGAP,
    TARGETSHIFT,
    TARGETGAP,
    ATTAINMENT,
    REQUIREDGROWTH,
    FIGURE,
    SOURCE,
  });
}
