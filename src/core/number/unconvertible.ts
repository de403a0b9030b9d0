import { missing, type Missing } from '../missing';
import { dimensionOf } from './unit';

/** Why an amount cannot be given in the unit asked for: nobody knows that unit, or it measures something else. */
export function unconvertible(unit: string, asked: string): Missing {
  return dimensionOf(asked) === 'other'
    ? missing('unknown-unit', { unit: asked })
    : missing('unit-mismatch', { unit, asked });
}
