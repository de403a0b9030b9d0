import { notAmount, settled, zeroDenominator } from './argument-checks';
import type { Given } from './given';
import type { Missing } from '../missing';

/**
 * The broad debt ratio (宽口径债务率): (government debt + interest-bearing debt of financing vehicles) ÷ fiscal resources
 * (综合财力), all in one unit; a fraction, 0 or more.
 *
 * What counts as a vehicle, and which of its debts bear interest, differs between sources. No answer for negative amounts
 * (`out-of-range`) or no resources (`zero-denominator`).
 *
 * Source: as usually defined in credit research; it has no official line.
 *
 * @example broadDebtRatio(45, 75, 60) // 2
 */
export function broadDebtRatio(
  debt: Given<'debt'>,
  vehicleDebt: Given<'vehicleDebt'>,
  resources: Given<'resources'>,
): number | Missing {
  return (
    notAmount('debt', debt) ??
    notAmount('vehicleDebt', vehicleDebt) ??
    notAmount('resources', resources) ??
    zeroDenominator('resources', resources) ??
    settled((debt + vehicleDebt) / resources)
  );
}
