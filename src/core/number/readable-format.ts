import { decimalPlaces } from './decimal';
import { decimalFromNumber } from './decimal-from-number';
import { derivedPlaces } from './derived-digits';
import { numberFormat } from './number-format';

/**
 * The format of a computed number that is an amount, or a bare one: as many digits as a reader needs, four of an amount
 * and three of a ratio, and no more after the point than the number has.
 *
 * @example readableFormat(37.1712158808933, 'amount') // '#,##0.00'
 */
export function readableFormat(value: number, notation: 'amount' | 'bare'): string {
  const needed = derivedPlaces({ value, interval: { low: value, high: value } }, notation);
  return numberFormat(notation, Math.min(needed, decimalPlaces(decimalFromNumber(value))));
}
