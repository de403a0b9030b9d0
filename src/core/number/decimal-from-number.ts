import { shift, type Decimal } from './decimal';

/** Excel keeps and shows at most this many significant digits of a number. */
const EXCEL_DIGITS = 15;

/**
 * The decimal that a person sees behind a binary number, at Excel's 15 significant digits.
 *
 * A cell's 9 % arrives as a binary number near 0.09, and in binary (0.09 − 0.221) × 100 comes out as
 * −13.100000000000001. Read back as decimals first, sums, differences and products of what stands in
 * cells are exact; and noise that an earlier formula left in the 16th digit falls away.
 *
 * @example decimalFromNumber(0.1 + 0.2) // '0.3'
 */
export function decimalFromNumber(number: number): Decimal {
  // The shortest text that stands for the number is that decimal, where it has no more digits than Excel: most have not.
  const shortest = String(number);
  if (shortest.length <= EXCEL_DIGITS && !shortest.includes('e')) return shortest;
  const atExcelDigits = String(Number(number.toPrecision(EXCEL_DIGITS)));
  // Beyond the largest number there is no number to be read again.
  if (!atExcelDigits.includes('e') && atExcelDigits !== 'Infinity' && atExcelDigits !== '-Infinity') {
    return atExcelDigits;
  }
  const [mantissa = '0', exponent = '0'] = number.toExponential(EXCEL_DIGITS - 1).split('e');
  const decimal = shift(mantissa, Number(exponent));
  const trimmed = decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal;
  return trimmed === '-0' ? '0' : trimmed;
}

/** Whether a decimal fills the digits that Excel keeps: a quotient that has no end, such as a third. */
export function isBeyondCell(decimal: Decimal): boolean {
  return decimal.includes('.') && decimal.replace(/^-?0*\.?0*|\./g, '').length >= EXCEL_DIGITS;
}
