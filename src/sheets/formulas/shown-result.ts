import { shift } from '../../core/number/decimal';
import type { CellValue } from '../plan/sheet-plan';

/** A result as a text shows it, with the number format that shows it so. */
export interface ShownResult {
  readonly value: CellValue;
  readonly format: string;
}

/**
 * The value behind a result as it is shown, a bound's mark before the digits being no part of it; what is no number is
 * a text.
 *
 * @example shownResult('58.9%') // { value: 0.589, format: '0.0%' }
 */
export function shownResult(shown: string): ShownResult {
  const match = /^(?<mark>[><≥≤≈]?)(?<sign>[+-]?)(?<digits>\d+(?:\.(?<fraction>\d+))?)(?<percent>%?)$/.exec(
    shown,
  );
  if (match?.groups === undefined) return { value: shown, format: 'General' };
  const { mark = '', sign = '', digits = '', fraction = '', percent = '' } = match.groups;
  const size = Number(percent === '%' ? shift(digits, -2) : digits);
  const format = fraction === '' ? '0' : `0.${'0'.repeat(fraction.length)}`;
  const signed = percent === '' && sign === '+' ? `+${format};-${format};${format}` : format + percent;
  return { value: sign === '-' ? -size : size, format: mark === '' ? signed : `"${mark}"${signed}` };
}
