import { notAmount, partAboveWhole, settled, zeroDenominator } from './argument-checks';
import type { Given } from './given';
import type { Missing } from '../missing';

/**
 * The share (占比) of a part in its whole: part ÷ whole, both in one unit; a fraction from 0 to 1.
 *
 * No answer for a negative amount or a part above its whole (`out-of-range`: most likely two units), or for a whole of 0
 * (`zero-denominator`). What may exceed the other, as trade does GDP, is no part of it and has a ratio of its own.
 *
 * Source: NBS usage, 占 X 的比重.
 *
 * @example share(21.9, 306.2) // 0.07152188112344872
 */
export function share(part: Given<'part'>, whole: Given<'whole'>): number | Missing {
  return (
    notAmount('part', part) ??
    notAmount('whole', whole) ??
    zeroDenominator('whole', whole) ??
    partAboveWhole('part', part, whole) ??
    settled(part / whole)
  );
}
