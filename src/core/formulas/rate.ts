import { beyondRate, LARGEST_RATE } from './argument-checks';
import { shift, toNumber } from '../number/decimal';
import { decimalFromNumber } from '../number/decimal-from-number';
import type { Missing } from '../missing';

/** How a growth or a share is written as a bare number: 0.221, or 22.1. */
export const RATE_UNITS = ['fraction', 'percent'] as const;
export type RateUnit = (typeof RATE_UNITS)[number];

/**
 * A growth or a share (增速、占比) as the fraction that the formulas take: 22.1 in `percent` is 0.221.
 *
 * Where nobody said how it is written it counts as a fraction, and one beyond ±3 is asked about (`out-of-range`), not
 * believed: many sources hold 22.1 % as 22.1, and a silent hundredfold error is the worst there is.
 *
 * @example rateAsFraction(22.1, 'growth', 'percent') // 0.221
 */
export function rateAsFraction(rate: number, argument: string, unit?: RateUnit): number | Missing {
  if (unit === 'percent') return toNumber(shift(decimalFromNumber(rate), -2));
  if (unit === 'fraction' || Math.abs(rate) <= LARGEST_RATE) return rate;
  return beyondRate({ [argument]: rate }) ?? rate;
}
