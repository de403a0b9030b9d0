import { decimalPlaces, type Decimal } from './decimal';
import { rounded } from './decimal-arithmetic';
import { decimalFromNumber, isBeyondCell } from './decimal-from-number';
import { digitsShown } from './number-format';
import { numberBehind } from './shown-number';

/**
 * The digits of a number that somebody typed into a cell. The cell keeps the number and not its digits, 38 for 38.00: so they are
 * as many as the cell shows, or as the number has, whichever are more. A number that fills the cell was computed, and has the
 * digits that are shown.
 *
 * @example typedDigits(38, '38.00') // '38.00'
 */
export function typedDigits(value: number, shown: string): Decimal {
  const digits = decimalFromNumber(value);
  const format = numberBehind(shown.trim())?.format;
  const places = format === undefined ? 0 : digitsShown(format) + (format.includes('%') ? 2 : 0);
  const isComputed = isBeyondCell(digits) && format !== undefined;
  return rounded(digits, isComputed ? places : Math.max(decimalPlaces(digits), places));
}
