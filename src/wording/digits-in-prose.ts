import type { Decimal } from '../core/number/decimal';
import { grouped, rounded } from '../core/number/decimal-arithmetic';
import { decimalFromNumber } from '../core/number/decimal-from-number';
import type { Language } from '../core/language';

/**
 * Digits as a sentence writes them: a minus sign, which no line breaks after, where cells have a hyphen; by thousands in
 * English, as Chinese reports print none.
 */
export function digitsInProse(digits: Decimal, language: Language): string {
  return (language === 'en-US' ? grouped(digits) : digits).replace('-', '−');
}

/** A computed number in the same manner, with so many digits after the point; without end where it has none. */
export function numberInProse(value: number, places: number, language: Language): string {
  if (!Number.isFinite(value)) return value < 0 ? '−∞' : '∞';
  return digitsInProse(rounded(decimalFromNumber(value), places), language);
}
