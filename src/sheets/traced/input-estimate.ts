import { decimalFromNumber } from '../../core/number/decimal-from-number';
import { toNumber, type Decimal } from '../../core/number/decimal';
import { exact, printed, type Estimate } from '../../core/number/estimate';
import { isMissing } from '../../core/missing';
import { printedQuantity } from '../../core/number/printed-quantity';
import { dimensionOf, FRACTION } from '../../core/number/unit';
import type { Observation } from '../../core/reading/observation';

/** A number that a formula computes with, with what its digits leave open, and its unit where it is known. */
export interface InputEstimate extends Estimate {
  readonly unit?: string;
}

/** A number as it was typed. */
export function typedEstimate(digits: Decimal): InputEstimate {
  return printed(digits);
}

/**
 * A figure as FIGURE answers it in the unit given: as printed, or of a target as set. Nothing for a range or a bound, which is no
 * one number.
 */
export function figureEstimate(
  { value, valueHigh, unit, bound, status }: Observation,
  asked: string,
): InputEstimate | undefined {
  if (valueHigh !== undefined || (bound !== 'exact' && bound !== 'flat')) return undefined;
  const isPart = dimensionOf(unit) === 'share' && (asked === '' || asked === '%');
  const wanted = isPart ? FRACTION : asked === '' ? unit : asked;
  const estimate = printedQuantity({ value, unit }, wanted);
  if (isMissing(estimate)) return undefined;
  const { value: middle } = estimate;
  return {
    ...(status === 'target' ? exact(decimalFromNumber(middle)) : estimate),
    value: middle,
    unit: wanted,
  };
}

/** Whether two numbers are one, save for what binary arithmetic adds. */
export function isSameNumber(one: number, other: number): boolean {
  return (
    toNumber(decimalFromNumber(one)) === toNumber(decimalFromNumber(other)) ||
    Math.abs(one - other) <= Math.abs(one) * NOISE
  );
}

const NOISE = 1e-9;
