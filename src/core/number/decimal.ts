/**
 * A number as printed: `"306.2"`, `"22.10"`, `"-3"`. The digits carry the precision (5.3 stands for
 * 5.25 to 5.35), which a binary number cannot.
 */
export type Decimal = string;

const SHAPE = /^-?\d+(?:\.\d+)?$/;

export function isDecimal(text: string): boolean {
  return SHAPE.test(text);
}

/**
 * Moves the decimal point by whole places: `shift("1.13", 4)` is `"11300"`.
 *
 * Works on the digits, because multiplying by a power of ten is inexact in binary: `1.13 * 1e4` is
 * `11299.999999999998`. Positive places enlarge. Trailing zeros after the point are kept, since they
 * are printed precision.
 *
 * @example shift('80.6', -2) // '0.806'
 */
export function shift(decimal: Decimal, places: number): Decimal {
  const negative = decimal.startsWith('-');
  const [whole = '0', fraction = ''] = (negative ? decimal.slice(1) : decimal).split('.');
  const digits = whole + fraction;
  const point = whole.length + places;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const split = Math.max(point, 1);
  const left = padded.slice(0, split).replace(/^0+(?=\d)/, '');
  const right = padded.slice(split);
  return `${negative ? '-' : ''}${left}${right === '' ? '' : `.${right}`}`;
}

/** How many digits stand after the point; negative precision (rounding to hundreds) is not knowable from digits. */
export function decimalPlaces(decimal: Decimal): number {
  return decimal.split('.')[1]?.length ?? 0;
}

/** Half a unit of the last printed digit, the h of every tolerance: 0.05 for `"5.3"`. */
export function halfUnit(decimal: Decimal): number {
  return Number(`5e${-decimalPlaces(decimal) - 1}`);
}

/** The nearest binary number; for arithmetic and cells. */
export function toNumber(decimal: Decimal): number {
  return Number(decimal);
}
