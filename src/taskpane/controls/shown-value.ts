import type { CellValue } from '../../sheets/plan/sheet-plan';

/**
 * A cell's value as a person reads it in the change list: `0.806` in a `0.0%` column is `80.6%`.
 *
 * Shows at least the format's decimals and never fewer than the value has, so that two different
 * values never look the same.
 */
export function shownValue(value: CellValue, format: string): string {
  if (typeof value === 'string') return value;
  const section = format.split(';')[0] ?? '';
  const minimumFractionDigits = /\.(0+)/.exec(section)?.[1]?.length ?? 0;
  return new Intl.NumberFormat('en-US', {
    style: section.includes('%') ? 'percent' : 'decimal',
    signDisplay: section.startsWith('+') ? 'exceptZero' : 'auto',
    useGrouping: section.includes(','),
    minimumFractionDigits,
    maximumFractionDigits: Math.max(minimumFractionDigits, 10),
  }).format(value);
}
