import type { Decimal } from '../../core/number/decimal';
import { mirroredBound } from '../../core/reading/mirrored-bound';
import type { LeadSaid } from './mention';
import type { Phrased } from './phrasing';

/** Which way a figure goes: 降幅 is a fall, 降幅收窄 a rise; nothing where the words do not say. */
export function directionOf({ direction, size }: LeadSaid): 'up' | 'down' | undefined {
  if (direction === undefined || size === undefined) return direction ?? size;
  return direction === size ? 'up' : 'down';
}

type Printed = Pick<Phrased, 'value' | 'valueHigh' | 'unit' | 'bound'>;

/** A fall as a negative figure, its bound turned round. */
export function directed(printed: Printed, direction: 'up' | 'down' | undefined): Printed {
  if (direction !== 'down') return printed;
  const { value, valueHigh, unit, bound } = printed;
  if (valueHigh === undefined) return { value: negative(value), unit, bound: mirroredBound(bound) };
  return { value: negative(valueHigh), valueHigh: negative(value), unit, bound };
}

function negative(value: Decimal): Decimal {
  if (Number(value) === 0) return value;
  return value.startsWith('-') ? value.slice(1) : `-${value}`;
}
