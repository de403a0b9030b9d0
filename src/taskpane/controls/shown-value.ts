import { shownInFull } from '../../core/number/shown-number';
import type { CellValue } from '../../sheets/plan/plan-cell';

/**
 * A cell's value as a person reads it in the change list: `0.806` in a `0.0%` column is `80.6%`.
 *
 * Shows at least the format's decimals and never fewer than the value has, so that two different
 * values never look the same.
 */
export function shownValue(value: CellValue, format: string): string {
  return typeof value === 'string' ? value : shownInFull(value, format);
}
