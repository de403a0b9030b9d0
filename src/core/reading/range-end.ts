import type { Decimal } from '../number/decimal';
import { add, multiply } from '../number/decimal-arithmetic';

/** Which number of a range stands for it. */
export const RANGE_ENDS = ['low', 'high', 'middle'] as const;
export type RangeEnd = (typeof RANGE_ENDS)[number];

/** The number that stands for a figure: itself, or of a range the end that is asked for; the middle is exact. */
export function endOf(
  { value, valueHigh = value }: { readonly value: Decimal; readonly valueHigh?: Decimal | undefined },
  end: RangeEnd,
): Decimal {
  // Halving adds a digit, which is needed between an odd and an even end alone.
  if (end === 'middle')
    return valueHigh === value ? value : multiply(add(value, valueHigh), '0.5').replace(/\.?0$/, '');
  return end === 'high' ? valueHigh : value;
}
