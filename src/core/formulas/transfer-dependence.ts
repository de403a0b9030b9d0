import { notAmount, partAboveWhole, settled, zeroDenominator } from './argument-checks';
import type { Given } from './given';
import type { Missing } from '../missing';

/**
 * Transfer dependence (转移支付依赖度): transfers from higher levels ÷ total fiscal resources, both in one unit; a
 * fraction from 0 to 1.
 *
 * What counts as total differs between sources: name the denominator beside the result. No answer for negative
 * amounts, for transfers above all resources (`out-of-range`), or no resources (`zero-denominator`).
 *
 * Source: common usage of rating agencies.
 *
 * @example transferDependence(12, 48) // 0.25
 */
export function transferDependence(
  transfers: Given<'transfers'>,
  resources: Given<'resources'>,
): number | Missing {
  return (
    notAmount('transfers', transfers) ??
    notAmount('resources', resources) ??
    zeroDenominator('resources', resources) ??
    partAboveWhole('transfers', transfers, resources) ??
    settled(transfers / resources)
  );
}
