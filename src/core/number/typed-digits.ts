import { decimalPlaces, shift, type Decimal } from './decimal';
import { rounded } from './decimal-arithmetic';
import { decimalFromNumber, isBeyondCell } from './decimal-from-number';
import { digitsShown } from './number-format';
import { numberBehind } from './shown-number';

/**
 * The digits of a number that somebody typed into a cell. The cell keeps the number and not its digits, 38 for 38.00: a whole
 * number has as many as the cell shows; any other those that it has, since a format may show zeros that nobody typed. A number
 * that fills the cell was computed, and has the digits that are shown. Of a percentage they are those of the percentage.
 *
 * @example typedDigits(38, '38.00') // '38.00'
 */
export function typedDigits(value: number, shown: string): Decimal {
  const digits = decimalFromNumber(value);
  const format = numberBehind(shown.trim())?.format;
  if (format === undefined) return digits;
  const moved = format.includes('%') ? 2 : 0;
  const told = withoutZeros(shift(digits, moved));
  const own = decimalPlaces(told);
  const places = own > 0 && !isBeyondCell(digits) ? own : digitsShown(format);
  return shift(rounded(told, places), -moved);
}

function withoutZeros(digits: Decimal): Decimal {
  return digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
}
