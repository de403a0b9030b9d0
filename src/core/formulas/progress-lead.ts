import { notAmount, notFinite, notMonthsOfAYear, settled, zeroDenominator } from './argument-checks';
import type { Given } from './given';
import { percentagePoints } from '../number/percentage-points';
import type { Missing } from '../missing';

const MONTHS = 12;

/**
 * The lead of a budget's execution over the calendar (执行进度 − 序时进度): actual ÷ budget − months ÷ 12, in percentage points
 * (个百分点); actual and budget in one unit, the months from January on. Positive is ahead of the calendar.
 *
 * Expenditure does not run evenly over a year, so that a lag in spring is usual. No answer for negative amounts or for months
 * that are not whole ones from 1 to 12 (`out-of-range`), or for a budget of 0 (`zero-denominator`).
 *
 * Source: 支出进度 against 序时进度, as the budget execution reports of finance departments compare them.
 *
 * @example progressLead(16, 20, 9) // 5
 */
export function progressLead(
  actual: Given<'actual'>,
  budget: Given<'budget'>,
  months: Given<'months'>,
): number | Missing {
  return (
    notAmount('actual', actual) ??
    notAmount('budget', budget) ??
    notFinite('months', months) ??
    zeroDenominator('budget', budget) ??
    notMonthsOfAYear('months', months) ??
    settled(percentagePoints(actual / budget, months / MONTHS))
  );
}
