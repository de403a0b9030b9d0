import { notAmount, partAboveWhole, settled, zeroDenominator } from './argument-checks';
import type { Given } from './given';
import type { Missing } from '../missing';

/**
 * The share of livelihood spending (民生支出占比): livelihood expenditure ÷ general public budget
 * expenditure, both in one unit; a fraction from 0 to 1.
 *
 * What counts as 民生 is set locally, so a high share says as much about the definition as about the
 * spending. No answer for negative amounts, for livelihood spending above all spending
 * (`out-of-range`: most likely two units), or for no spending (`zero-denominator`).
 *
 * Source: the reports' own usage, 民生支出占一般公共预算支出.
 *
 * @example livelihoodShare(29.96, 37.17) // 0.8060263653483992
 */
export function livelihoodShare(
  livelihood: Given<'livelihood'>,
  expenditure: Given<'expenditure'>,
): number | Missing {
  return (
    notAmount('livelihood', livelihood) ??
    notAmount('expenditure', expenditure) ??
    zeroDenominator('expenditure', expenditure) ??
    partAboveWhole('livelihood', livelihood, expenditure) ??
    settled(livelihood / expenditure)
  );
}
