import { numberBehind } from '../../core/number/shown-number';
import type { CellValue } from '../plan/plan-cell';

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
  return numberBehind(shown) ?? { value: shown, format: 'General' };
}
