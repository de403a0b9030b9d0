import { notAmount, settled, zeroDenominator } from './argument-checks';
import type { Given } from './given';
import type { Missing } from '../missing';

/**
 * The debt ratio (债务率): debt outstanding ÷ fiscal resources (综合财力), both in one unit; a fraction, 0 or more.
 *
 * Debt is government debt as the place reports it, unless hidden debt is added by whoever asks. No answer for
 * negative amounts (`out-of-range`) or no resources (`zero-denominator`).
 *
 * Source: the ratio for which the decision of the NPC Standing Committee of 29 August 2015 has an overall warning line of
 * 100 %.
 *
 * @example debtToResources(45, 60) // 0.75
 */
export function debtToResources(debt: Given<'debt'>, resources: Given<'resources'>): number | Missing {
  return (
    notAmount('debt', debt) ??
    notAmount('resources', resources) ??
    zeroDenominator('resources', resources) ??
    settled(debt / resources)
  );
}
