import { decimalPlaces, toNumber, type Decimal } from './decimal';
import { add, subtract } from './decimal-arithmetic';
import { missing, type Missing } from '../missing';

/** The numbers that a printed figure, or what is computed from it, may stand for; both ends included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * What the printed precision allows: half a unit of the last digit to either side.
 *
 * The ends are computed on the digits, so that 5.3 gives 5.25 and 5.35 and not their neighbours.
 *
 * @example printedInterval('5.3') // { low: 5.25, high: 5.35 }
 */
export function printedInterval(decimal: Decimal): Interval {
  const half = `0.${'0'.repeat(decimalPlaces(decimal))}5`;
  return { low: toNumber(subtract(decimal, half)), high: toNumber(add(decimal, half)) };
}

export function contains({ low, high }: Interval, value: number): boolean {
  return low <= value && value <= high;
}

export function addIntervals(left: Interval, right: Interval): Interval {
  return { low: left.low + right.low, high: left.high + right.high };
}

export function subtractIntervals(left: Interval, right: Interval): Interval {
  return { low: left.low - right.high, high: left.high - right.low };
}

export function multiplyIntervals(left: Interval, right: Interval): Interval {
  return spanning(corners(left, right).map(([one, other]) => one * other));
}

/** Where the divisor may be zero nothing bounds the quotient: `zero-denominator`. */
export function divideIntervals(dividend: Interval, divisor: Interval): Interval | Missing {
  if (contains(divisor, 0)) return missing('zero-denominator', { argument: 'divisor' });
  return spanning(corners(dividend, divisor).map(([one, other]) => one / other));
}

function corners(left: Interval, right: Interval): readonly (readonly [number, number])[] {
  return [left.low, left.high].flatMap((one) =>
    [right.low, right.high].map((other) => [one, other] as const),
  );
}

function spanning(values: readonly number[]): Interval {
  return { low: Math.min(...values), high: Math.max(...values) };
}
