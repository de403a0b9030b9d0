import { notAmount, partAboveWhole, settled, zeroDenominator } from './argument-checks';
import type { Given } from './given';
import type { Missing } from '../missing';

/**
 * The interest burden (付息支出占比): interest paid on debt ÷ the expenditure of the budget that pays it, both in one unit;
 * a fraction from 0 to 1.
 *
 * Of general debt over general public budget expenditure, of special debt over government fund expenditure. No answer for
 * negative amounts, for interest above all expenditure (`out-of-range`: most likely two units), or no expenditure
 * (`zero-denominator`).
 *
 * Source: 国办函〔2016〕88号, which has a city or county rebalance its finances where either exceeds 10 % (as
 * reported at the time).
 *
 * @example interestBurden(1.5, 30) // 0.05
 */
export function interestBurden(
  interest: Given<'interest'>,
  budgetExpenditure: Given<'budgetExpenditure'>,
): number | Missing {
  return (
    notAmount('interest', interest) ??
    notAmount('budgetExpenditure', budgetExpenditure) ??
    zeroDenominator('budgetExpenditure', budgetExpenditure) ??
    partAboveWhole('interest', interest, budgetExpenditure) ??
    settled(interest / budgetExpenditure)
  );
}
