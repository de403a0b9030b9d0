import { shift, toNumber } from './decimal';
import { printedFormat } from './number-format';
import type { Quantity } from './quantity';
import type { ShownNumber } from './shown-number';
import { isPercent } from './unit';

/**
 * A printed quantity as a cell holds it, with the format that shows its digits as printed: per cent as a fraction, all
 * else in its unit.
 *
 * @example printedNumber({ value: '22.10', unit: '%' }) // { value: 0.221, format: '0.00%' }
 */
export function printedNumber({ value, unit }: Quantity): ShownNumber {
  return {
    value: toNumber(isPercent(unit) ? shift(value, -2) : value),
    format: printedFormat(value, unit),
  };
}
