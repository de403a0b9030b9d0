import { beyondRateInCell, negative } from '../../core/formulas/argument-checks';
import type { InputId } from '../../core/health/health-input';
import { healthInput, isAmount } from '../../core/health/health-inputs';
import { isMissing, missing, type Missing } from '../../core/missing';
import { toNumber } from '../../core/number/decimal';
import { asFraction, convert, type Quantity } from '../../core/number/quantity';
import { readQuantity } from '../../extract/quantity/read-quantity';

/**
 * A figure that a person types for an input, in the unit that stands beside the field: a bare number is in that unit, and
 * 371700万元 is read as it is written. Why not, where it is not one.
 *
 * @example typedFigure('debt-balance', '45.7') // { value: '45.7', unit: '亿元' }
 */
export function typedFigure(id: InputId, text: string): Quantity | Missing {
  const input = healthInput(id);
  const worded = readQuantity(text);
  if (isMissing(worded)) return worded;
  if (worded.bound !== 'exact') return missing('not-a-number', { argument: 'value', value: text });
  const asked = isAmount(input) ? input.unit : '%';
  const figure = { value: worded.value, unit: worded.unit === '' ? asked : worded.unit };
  const converted = isAmount(input) ? convert(figure, asked) : asFraction(figure);
  if (isMissing(converted)) return converted;
  const number = toNumber(converted.value);
  const wrong = isAmount(input) ? negative('value', number) : beyondRateInCell('value', number, LARGEST_RATE);
  return wrong ?? figure;
}

/** No rate of a budget's is above. */
const LARGEST_RATE = 3;
