import { negative, notAShare, notFinite, settled, zeroDenominator } from './argument-checks';
import type { Given } from './given';
import { shift, type Decimal } from '../number/decimal';
import { printed, quotient, type Estimate } from '../number/estimate';
import type { Missing } from '../missing';

/**
 * The whole counted back (总额反推) from a part and its share: part ÷ share, in the part's unit. The
 * share is a fraction, above 0 and at most 1.
 *
 * Right only where amount and share speak of the same part in the same whole. No answer for a share of
 * 0 (`zero-denominator`), a negative amount, or a share above 1 (`out-of-range`): 80.6 is a percentage
 * typed as a whole number, and believing it would give a whole that is a hundred times too small.
 *
 * Source: the definition of a share, turned round.
 *
 * @example whole(29.96, 0.806) // 37.1712158808933
 */
export function whole(part: Given<'part'>, share: Given<'share'>): number | Missing {
  return (
    notFinite('part', part) ??
    notFinite('share', share) ??
    negative('part', part) ??
    notAShare('share', share) ??
    zeroDenominator('share', share) ??
    settled(part / share)
  );
}

/** The whole from a part and a percentage as printed, `29.96` and `80.6`: 37.17 give or take 0.03. */
export function wholeAsPrinted(part: Decimal, percentage: Decimal): Estimate | Missing {
  return quotient(printed(part), printed(shift(percentage, -2)));
}
