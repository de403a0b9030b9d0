import { shift, toNumber } from '../../core/number/decimal';
import { decimalFromNumber } from '../../core/number/decimal-from-number';

/**
 * The number that a text is to Excel: `34,086`, `.5`, `1e3`, `22.1 %`, in full-width characters too; none, where other
 * words stand in it.
 *
 * Excel also takes dates, currencies and fractions for numbers; here they are none, since they are no plain amounts.
 *
 * @example numberInText('２２．１％') // { value: 0.221, isPercentage: true }
 */
export function numberInText(text: string): NumberInText | undefined {
  const match = NUMBER.exec(halfWidth(text).trim());
  if (match === null) {
    return undefined;
  }
  const [, sign = '', digits = '', percent = ''] = match;
  const magnitude = Number(digits.replaceAll(',', ''));
  if (!Number.isFinite(magnitude)) {
    return undefined;
  }
  const number = sign === '-' && magnitude !== 0 ? -magnitude : magnitude;
  return percent === '%'
    ? { value: toNumber(shift(decimalFromNumber(number), -2)), isPercentage: true }
    : { value: number, isPercentage: false };
}

export interface NumberInText {
  /** Percentages as fractions. */
  readonly value: number;
  readonly isPercentage: boolean;
}

const NUMBER = /^([+-]?)\s*((?:(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)\s*(%?)$/i;

/** Characters of Chinese input methods, the minus of typesetters, and spaces that do not break, as Excel's own. */
function halfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - WIDE))
    .replaceAll('\u2212', '-')
    .replace(/[\u3000\u00a0]/g, ' ');
}

/** How far a full-width character stands behind its half-width twin. */
const WIDE = 0xff01 - 0x21;
