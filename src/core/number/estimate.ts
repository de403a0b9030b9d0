import { toNumber, type Decimal } from './decimal';
import {
  addIntervals,
  divideIntervals,
  multiplyIntervals,
  printedInterval,
  subtractIntervals,
  type Interval,
} from './interval';
import { isMissing, type Missing } from '../missing';

/** A number computed from printed figures, with the interval that their printed precision allows. */
export interface Estimate {
  readonly value: number;
  readonly interval: Interval;
}

/** A printed figure itself: `"5.3"` is 5.3, and may stand for 5.25 to 5.35. */
export function printed(decimal: Decimal): Estimate {
  return { value: toNumber(decimal), interval: printedInterval(decimal) };
}

/** A number that is what it is, such as a target: it is set, not measured, so that its last digit hides nothing. */
export function exact(decimal: Decimal): Estimate {
  const value = toNumber(decimal);
  return { value, interval: { low: value, high: value } };
}

export function sum(left: Estimate, right: Estimate): Estimate {
  return { value: left.value + right.value, interval: addIntervals(left.interval, right.interval) };
}

export function difference(left: Estimate, right: Estimate): Estimate {
  return { value: left.value - right.value, interval: subtractIntervals(left.interval, right.interval) };
}

export function product(left: Estimate, right: Estimate): Estimate {
  return { value: left.value * right.value, interval: multiplyIntervals(left.interval, right.interval) };
}

export function quotient(dividend: Estimate, divisor: Estimate): Estimate | Missing {
  const interval = divideIntervals(dividend.interval, divisor.interval);
  return isMissing(interval) ? interval : { value: dividend.value / divisor.value, interval };
}

/**
 * How many digits after the point an estimate deserves: with one more, the last digit would claim a
 * precision that the inputs do not have. Negative where even tens or hundreds are unsure.
 *
 * 21.9亿元 after growth of 22.1 % came from 17.936 give or take 0.049: one digit, 17.9.
 */
export function deservedDecimals({ interval }: Estimate): number {
  return Math.floor(-Math.log10(interval.high - interval.low));
}

/**
 * How many digits after the point to show where the interval stands beside: one that the inputs do not quite bear
 * out, so that the interval's two ends do not look alike. 0.589 from 0.5874 to 0.5910. Nothing for an exact number.
 */
export function shownDecimals({ interval }: Estimate): number | undefined {
  const width = interval.high - interval.low;
  return width === 0 ? undefined : Math.ceil(-Math.log10(width) - NOISE);
}

/** Keeps a width of 0.1 that comes out as 0.0999… from asking for a second digit. */
const NOISE = 1e-9;
