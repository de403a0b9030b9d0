import { notAmounts, settled, zeroDenominator } from './argument-checks';
import type { Given } from './given';
import type { Missing } from '../missing';

/**
 * The share (占比) of a part in its whole: part ÷ whole, both in one unit; a fraction, 0 or more.
 *
 * No answer for a negative amount (`out-of-range`) or a whole of 0 (`zero-denominator`). A part above
 * its whole is not refused, since 外贸依存度 and the like may exceed 1.
 *
 * Source: NBS usage, 占 X 的比重.
 *
 * @example share(21.9, 306.2) // 0.07152188112344872
 */
export function share(part: Given<'part'>, whole: Given<'whole'>): number | Missing {
  return notAmounts({ part, whole }) ?? zeroDenominator({ whole }) ?? settled(part / whole);
}
