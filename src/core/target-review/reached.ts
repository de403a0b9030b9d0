import type { Amount } from '../audit/finding';
import type { Direction } from '../catalogue/indicator';
import type { Bound } from '../reading/bound';

/** Whether a result reached its target: `open` where the printed digits, or a bound (超7% against 8%), leave both possible. */
export type Reached = 'met' | 'missed' | 'open';

/**
 * A result against what was set for it. 不低于 and 不超过 say themselves on which side of the line the target is met; else
 * the indicator's direction does. 左右 counts as met from its near end, a range from its lower one.
 *
 * No answer where neither the words nor the indicator say which side is the better one.
 */
export function reached(target: Amount, actual: Amount, direction: Direction): Reached | undefined {
  const side = sideOf(target.bound, direction);
  if (side === undefined) return undefined;
  return side === 'above'
    ? fromBelow(target.interval.low, actual, target.bound === 'more-than')
    : fromBelow(-target.interval.high, mirrored(actual), target.bound === 'less-than');
}

function sideOf(bound: Bound, direction: Direction): 'above' | 'below' | undefined {
  if (bound === 'at-least' || bound === 'more-than') return 'above';
  if (bound === 'at-most' || bound === 'less-than') return 'below';
  if (direction === 'neutral') return undefined;
  return direction === 'more-is-better' ? 'above' : 'below';
}

function fromBelow(line: number, { value, interval, bound }: Amount, isBeyond: boolean): Reached {
  if (interval.high < line) return 'missed';
  const least = UNSURE.has(bound) ? interval.low : value;
  return (isBeyond ? least > line : least >= line) ? 'met' : 'open';
}

/** A result that may lie below its own digits. */
const UNSURE: ReadonlySet<Bound> = new Set(['about', 'near', 'at-most', 'less-than', 'range']);

function mirrored({ value, interval, unit, bound }: Amount): Amount {
  return {
    value: -value,
    interval: { low: -interval.high, high: -interval.low },
    unit,
    bound: MIRRORED[bound] ?? bound,
  };
}

const MIRRORED: Readonly<Partial<Record<Bound, Bound>>> = {
  'at-least': 'at-most',
  'more-than': 'less-than',
  'at-most': 'at-least',
  'less-than': 'more-than',
};
