import { shift, type Decimal } from './decimal';
import type { Missing } from '../missing';
import { unconvertible } from './unconvertible';
import { FRACTION, unitScale } from './unit';

/** A number as printed, in its unit; the digits carry the precision. */
export interface Quantity {
  readonly value: Decimal;
  readonly unit: string;
}

/**
 * The same quantity in another unit of the same kind, by moving the decimal point: 29.96亿元 is
 * 299600万元. The result's digits claim no more than the original's: half a unit of its last printed
 * digit is what it was, though trailing zeros no longer show it.
 *
 * No answer between kinds (`unit-mismatch`): a foreign currency needs a rate, and percentage points are
 * not percent. None in a unit that nobody knows (`unknown-unit`).
 *
 * @example convert({ value: '306.2', unit: '亿元' }, 'RMB bn') // { value: '30.62', unit: 'RMB bn' }
 */
export function convert({ value, unit }: Quantity, to: string): Quantity | Missing {
  const [source, target] = [unitScale(unit), unitScale(to)];
  if (source.base !== target.base) return unconvertible(unit, to);
  return { value: shift(value, source.power - target.power), unit: to };
}

/**
 * A percentage as the fraction that Excel computes with: 80.6 % is 0.806.
 *
 * @example asFraction({ value: '80.6', unit: '%' }) // { value: '0.806', unit: '1' }
 */
export function asFraction(quantity: Quantity): Quantity | Missing {
  return convert(quantity, FRACTION);
}
