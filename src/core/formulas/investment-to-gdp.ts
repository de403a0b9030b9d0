import { notAmount, settled, zeroDenominator } from './argument-checks';
import type { Missing } from '../missing';

/**
 * Investment to GDP (固定资产投资与地区生产总值之比): fixed asset investment ÷ GDP, both in one unit; a fraction, 0 or more.
 *
 * No share: investment as it is counted includes land and bought assets, which GDP does not, and may exceed it. No answer
 * for negative amounts
 * (`out-of-range`) or a GDP of 0 (`zero-denominator`).
 *
 * Source: common usage of analysts.
 *
 * @example investmentToGdp(204, 306.2) // 0.666231221423906
 */
export function investmentToGdp(investment: number, gdp: number): number | Missing {
  return (
    notAmount('investment', investment) ??
    notAmount('gdp', gdp) ??
    zeroDenominator('gdp', gdp) ??
    settled(investment / gdp)
  );
}
