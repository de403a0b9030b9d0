import { decimalPlaces, shift, toNumber, type Decimal } from './decimal';
import { add, subtract } from './decimal-arithmetic';
import type { Estimate } from './estimate';
import { isMissing, type Missing } from '../missing';
import { convert, type Quantity } from './quantity';

/**
 * A printed quantity as an estimate in another unit of the same kind. The interval is that of the digits as they were
 * printed, so that the unit makes no difference: 3.45万亿元 is 34500亿元 give or take 50, not 0.5.
 *
 * No answer between kinds (`unit-mismatch`).
 *
 * @example printedQuantity({ value: '3.4', unit: '万亿元' }, '亿元') // { value: 34000, interval: { low: 33500, high: 34500 } }
 */
export function printedQuantity({ value, unit }: Quantity, asked: string): Estimate | Missing {
  const half = shift('5', -decimalPlaces(value) - 1);
  const inAsked = (decimal: Decimal): Quantity | Missing => convert({ value: decimal, unit }, asked);
  const [middle, low, high] = [inAsked(value), inAsked(subtract(value, half)), inAsked(add(value, half))];
  if (isMissing(middle)) return middle;
  if (isMissing(low)) return low;
  if (isMissing(high)) return high;
  return {
    value: toNumber(middle.value),
    interval: { low: toNumber(low.value), high: toNumber(high.value) },
  };
}
