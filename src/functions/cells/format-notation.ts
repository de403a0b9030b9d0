import { isDateFormat, notationOf } from '../../core/number/number-format';

/** How a number is written where that tells what it is: 80.6%, or +0.7 points. */
export type CellNotation = NonNullable<ReturnType<typeof notationOf>>;

/** What a cell's number format says of its number. */
export interface FormatRead {
  /** `+0.0;-0.0` is how percentage points are written, here and in the tables; most formats say nothing. */
  readonly notation: CellNotation | undefined;
  /** A date or a time: 44561 is the last day of 2021. */
  readonly isDate: boolean;
}

/**
 * What a cell's number format says that its number is; nothing, where the cell has none.
 *
 * @example readFormat({ basicValue: 0.806, numberFormat: '0.0%' }) // { notation: 'percentage', isDate: false }
 */
export function readFormat(cell: object): FormatRead | undefined {
  const format = 'numberFormat' in cell ? cell.numberFormat : undefined;
  if (typeof format !== 'string') return undefined;
  const known = FORMATS_READ.get(format);
  if (known !== undefined) return known;
  const read = { notation: notationOf(format), isDate: isDateFormat(format) };
  if (FORMATS_READ.size < MOST_FORMATS) FORMATS_READ.set(format, read);
  return read;
}

/** As they were met, since the cells of a column have one format, or a few. */
const FORMATS_READ = new Map<string, FormatRead>();

/** Formats are few; what stands in cells may be anything. */
const MOST_FORMATS = 200;
