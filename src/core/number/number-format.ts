import { decimalPlaces, type Decimal } from './decimal';
import { isBeyondCell } from './decimal-from-number';
import { dimensionOf, isPercent } from './unit';

/**
 * How a number is written in a cell: an amount by thousands, a fraction as a percentage, percentage points with their
 * sign, all else (a multiple, a ratio) as bare digits.
 */
export type Notation = 'amount' | 'percentage' | 'points' | 'bare';

/**
 * Excel's number format for a notation with so many digits after the point; none where that is negative.
 *
 * @example numberFormat('points', 1) // '+0.0;-0.0;0.0'
 */
export function numberFormat(notation: Notation, places: number): string {
  const digits = places > 0 ? `0.${'0'.repeat(places)}` : '0';
  switch (notation) {
    case 'amount':
      return `#,##${digits}`;
    case 'percentage':
      return `${digits}%`;
    case 'points':
      return `+${digits};-${digits};${digits}`;
    case 'bare':
      return digits;
  }
}

/**
 * The format that shows a number with the digits that it was printed with, in the unit that they were printed in: 8 % is
 * `8%` and 22.10 % is `22.10%`, wherever it stands. A quotient without end is shown with two digits.
 *
 * @example printedFormat('22.10', '%') // '0.00%'
 */
export function printedFormat(digits: Decimal, unit: string): string {
  return numberFormat(notationIn(unit), isBeyondCell(digits) ? ENDLESS_PLACES : decimalPlaces(digits));
}

/** How a figure in a unit is written; other parts than per cent (成, ‰) are amounts in their own unit. */
export function notationIn(unit: string): Notation {
  if (isPercent(unit)) return 'percentage';
  return dimensionOf(unit) === 'points' ? 'points' : 'amount';
}

/** A third of a whole is 33.33%, however many digits it has. */
export const ENDLESS_PLACES = 2;

/**
 * The same format with a mark before the digits, as for a bound: ≥70%. The mark is no part of the value.
 *
 * @example marked('#,##0', '≥') // '"≥"#,##0;"≥"-#,##0'
 */
export function marked(format: string, mark: string): string {
  const [positive = '', negative = `-${positive}`, ...zero] = format.split(';');
  return [positive, negative, ...zero].map((section) => `"${mark}"${section}`).join(';');
}

/**
 * The same format with words behind the digits, as for the upper end of a range: 2—3%. They are no part of the value.
 *
 * @example followed('0%', '—3%') // '0%"—3%"'
 */
export function followed(format: string, words: string): string {
  return format
    .split(';')
    .map((section) => `${section}"${words.replaceAll('"', '')}"`)
    .join(';');
}

/**
 * What any number format, ours or the user's, says that its number is; nothing where it does not tell.
 *
 * @example notationOf('+0.0;-0.0') // 'points'
 */
export function notationOf(format: string): 'percentage' | 'points' | undefined {
  const bare = format.replace(VERBATIM, '');
  return bare.includes('%') ? 'percentage' : POINTS.test(bare) ? 'points' : undefined;
}

/**
 * Whether a number format shows a number as a date or a time.
 *
 * @example isDateFormat('yyyy-mm-dd') // true
 */
export function isDateFormat(format: string): boolean {
  const bare = format.replace(VERBATIM, '');
  return /[ymdhs]/i.test(bare) && !/[0#?]|general/i.test(bare.replace(/[hs]\.?0+/gi, ''));
}

/** Quoted and escaped text and bracketed colours or conditions, which are shown as they are or not at all. */
const VERBATIM = /"[^"]*"|\\.|_.|\[[^\]]*\]/g;

const POINTS = /^\+[#0,.]+;-[#0,.]+/;

/**
 * How many digits after the point one of our formats shows.
 *
 * @example digitsShown('#,##0.00') // 2
 */
export function digitsShown(format: string): number {
  return /\.(0+)/.exec(format)?.[1]?.length ?? 0;
}
