import { notFinite, settled, zeroDenominator } from './argument-checks';
import type { Given } from './given';
import type { Missing } from '../missing';

/**
 * The contribution share (贡献率): change of the part ÷ change of the whole, both in one unit and over the same
 * period; a fraction.
 *
 * Negative where the part moved against the whole, and above 1 where the rest did. No answer where the whole did
 * not change (`zero-denominator`).
 *
 * Source: 贡献率 as usually defined; of GDP statisticians take both changes at constant prices.
 *
 * @example contributionShare(3, 12) // 0.25
 */
export function contributionShare(
  partChange: Given<'partChange'>,
  wholeChange: Given<'wholeChange'>,
): number | Missing {
  return (
    notFinite('partChange', partChange) ??
    notFinite('wholeChange', wholeChange) ??
    zeroDenominator('wholeChange', wholeChange) ??
    settled(partChange / wholeChange)
  );
}
