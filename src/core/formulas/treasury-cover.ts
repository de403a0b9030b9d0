import { negative, notFinite, settled, zeroDenominator } from './argument-checks';
import type { Missing } from '../missing';

/**
 * Treasury cover (库款保障): treasury cash ÷ a month's share of the year's general public budget expenditure, both in
 * one unit; in months (个月), 0 or more.
 *
 * A plain average month stands for what falls due. No answer for negative amounts (`out-of-range`) or no spending
 * (`zero-denominator`).
 *
 * Source: ICMA's cash solvency, cash against what is to be paid; here against an average month.
 *
 * @example treasuryCover(3, 36) // 1
 */
export function treasuryCover(cash: number, expenditure: number): number | Missing {
  return (
    notFinite({ cash, expenditure }) ??
    negative({ cash, expenditure }) ??
    zeroDenominator({ expenditure }) ??
    settled(cash / (expenditure / MONTHS))
  );
}

const MONTHS = 12;
