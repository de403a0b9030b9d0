import { shownApart, shownNumber } from '../../core/number/shown-number';
import type { CellValue } from '../../sheets/plan/plan-cell';

/**
 * A cell's value as a person reads it in the change list: `0.806` in a `0.0%` column is `80.6%`. Beside another value of the
 * cell it has the fewest digits more that tell the two apart, so that an edit is seen and no quotient is told to its last digit.
 */
export function shownValue(value: CellValue, format: string, beside?: CellValue): string {
  if (typeof value === 'string') return value;
  return typeof beside === 'number' ? shownApart(value, beside, format) : shownNumber(value, format);
}
