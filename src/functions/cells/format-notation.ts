/** How a number is written where that tells what it is: 80.6%, or +0.7 points. */
export type Notation = 'percentage' | 'points';

/**
 * What a cell's number format says its number is. `+0.0;-0.0` is how percentage points are written, here and in the
 * tables; other formats say nothing.
 *
 * @example formatNotation({ basicValue: 0.806, numberFormat: '0.0%' }) // 'percentage'
 */
export function formatNotation(cell: unknown): Notation | undefined {
  const format =
    typeof cell === 'object' && cell !== null && 'numberFormat' in cell ? cell.numberFormat : undefined;
  if (typeof format !== 'string') {
    return undefined;
  }
  const bare = format.replace(VERBATIM, '');
  return bare.includes('%') ? 'percentage' : POINTS.test(bare) ? 'points' : undefined;
}

/** Quoted and escaped text and bracketed colours or conditions, which are shown as they are or not at all. */
const VERBATIM = /"[^"]*"|\\.|_.|\[[^\]]*\]/g;

const POINTS = /^\+[#0,.]+;-[#0,.]+/;
