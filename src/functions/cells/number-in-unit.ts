import { shift } from '../../core/number/decimal';
import { decimalFromNumber } from '../../core/number/decimal-from-number';
import { notationIn, printedFormat } from '../../core/number/number-format';
import { formattedNumber } from './cell-answer';

/**
 * A number as a cell shows it in its unit: `%` as a percentage, points with their sign, with the digits that it has;
 * other numbers as the cell is formatted.
 */
export function numberInUnit(value: number, unit: string): number | object {
  const notation = notationIn(unit);
  if (notation === 'amount') return value;
  const digits = decimalFromNumber(value);
  return formattedNumber(value, printedFormat(notation === 'percentage' ? shift(digits, 2) : digits, unit));
}
