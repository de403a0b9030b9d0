import { isDateFormat, notationOf } from '../../core/number/number-format';

/** How a number is written where that tells what it is: 80.6%, or +0.7 points. */
export type CellNotation = NonNullable<ReturnType<typeof notationOf>>;

/**
 * What a cell's number format says its number is. `+0.0;-0.0` is how percentage points are written, here and in the
 * tables; other formats say nothing.
 *
 * @example formatNotation({ basicValue: 0.806, numberFormat: '0.0%' }) // 'percentage'
 */
export function formatNotation(cell: unknown): CellNotation | undefined {
  const format = formatOf(cell);
  return format === undefined ? undefined : notationOf(format);
}

/** Whether a cell's number format shows its number as a date or a time: 44561 is the last day of 2021. */
export function isFormattedAsDate(cell: unknown): boolean {
  const format = formatOf(cell);
  return format !== undefined && isDateFormat(format);
}

function formatOf(cell: unknown): string | undefined {
  const format =
    typeof cell === 'object' && cell !== null && 'numberFormat' in cell ? cell.numberFormat : undefined;
  return typeof format === 'string' ? format : undefined;
}
