import { likelySlip } from './likely-slip';
import type { PlausibleRange } from './plausible';
import { missing, type MissingBy } from '../missing';

/** Judges the numbers of a formula, given in the order of its arguments, of which some may be believed. */
export type Judge = (
  numbers: readonly number[],
  isBelieved?: (argument: string) => boolean,
) => MissingBy<'implausible'> | undefined;

/** Growth that leads further than the range in one year leads so much further in each. */
const FURTHER_A_YEAR = 1.3;

/**
 * What judges whether the arguments of a formula stand to each other as they may; nothing, where no range says.
 *
 * Two amounts that are both believed, since their cells say in what unit they are, are not judged.
 */
export function judgeOf(ranges: readonly PlausibleRange[], names: readonly string[]): Judge | undefined {
  if (ranges.length === 0) return undefined;
  const placed = ranges.map((range) => ({
    range,
    one: names.indexOf(range.one),
    other: names.indexOf(range.other),
    years: range.years === undefined ? -1 : names.indexOf(range.years),
  }));
  return (numbers, isBelieved) => {
    for (const { range, one, other, years } of placed) {
      const dividend = numbers[one] ?? 0;
      const divisor = numbers[other] ?? 0;
      const high = range.high * (years < 0 ? 1 : FURTHER_A_YEAR ** (numbers[years] ?? 0));
      if (isPlausible(dividend, divisor, range, high)) continue;
      if (isBelieved?.(range.one) && isBelieved(range.other)) continue;
      return implausible(dividend, divisor, { ...range, high });
    }
    return undefined;
  };
}

/** Products rather than quotients: nothing can be divided by a 0, which most formulas have told already. */
function isPlausible(dividend: number, divisor: number, range: PlausibleRange, high: number): boolean {
  const one = Math.abs(dividend);
  const other = Math.abs(divisor);
  if (one === 0) return range.isAlways !== true;
  if (other === 0) return range.isAlwaysOfSome !== true;
  return one >= range.low * other && one <= high * other && !(range.isShare && isOfHundred(one, other));
}

function implausible(dividend: number, divisor: number, range: PlausibleRange): MissingBy<'implausible'> {
  if (divisor === 0) return implausible(divisor, dividend, theOtherWay(range));
  const { one, other, low, high, isShare, inUnits } = range;
  const times = Math.abs(dividend / divisor);
  const slip =
    dividend === 0
      ? ({ kind: 'empty' } as const)
      : isShare && isOfHundred(dividend, divisor)
        ? ({ kind: 'percentage' } as const)
        : inUnits
          ? ({ kind: 'other-units', one: inUnits[0], other: inUnits[1] } as const)
          : likelySlip(times, range);
  return missing('implausible', { one, other, times, low, high, ...(slip && { slip }) });
}

function theOtherWay({ one, other, low, high }: PlausibleRange): PlausibleRange {
  return { one: other, other: one, low: 1 / high, high: 1 / low };
}

function isOfHundred(part: number, whole: number): boolean {
  return whole === 100 && part < 1;
}
