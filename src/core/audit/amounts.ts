import type { Bound } from '../reading/bound';
import { boundedInterval } from '../reading/bounded-interval';
import { shift, toNumber, type Decimal } from '../number/decimal';
import { decimalFromNumber } from '../number/decimal-from-number';
import { difference, quotient, type Estimate } from '../number/estimate';
import { printedInterval, type Interval } from '../number/interval';
import { isMissing } from '../missing';
import type { Observation } from '../reading/observation';
import { ratioBound } from '../reading/ratio-bound';
import { dimensionOf, FRACTION, isYuan, MONEY_UNIT, POINTS, unitScale } from '../number/unit';
import { stageOf } from '../reading/stage';
import type { Amount } from './finding';
import type { AuditSettings } from './settings';

/**
 * A figure as the audit computes with it: domestic money in 亿元, rates as fractions, all else as printed.
 *
 * Its interval is what printed precision and bound allow: a result of 5.3 may be 5.25 to 5.35; a target is set, and
 * things are counted one by one, so that both are exact; 超 and 以上 reach up without end, 约 reaches as far to either
 * side as the settings say.
 */
export function amountOf(observation: Observation, settings: Pick<AuditSettings, 'approximation'>): Amount {
  const { value, valueHigh = value, bound } = observation;
  const unit = auditUnit(observation.unit);
  const places = unitScale(observation.unit).power - unitScale(unit).power;
  const scaled = (decimal: Decimal): number => toNumber(shift(decimal, places));
  const printed = isExact(observation) ? exact(value) : printedInterval(value);
  const ends = {
    low: scaled(decimalFromNumber(printed.low)),
    high: scaled(
      decimalFromNumber(bound === 'range' ? Math.max(printed.high, toNumber(valueHigh)) : printed.high),
    ),
  };
  const figure = { value: scaled(value), interval: ends };
  return { ...figure, interval: boundedInterval(figure, bound, settings.approximation), unit, bound };
}

/** Whether a figure is domestic money. */
export function isMoney({ unit }: Pick<Observation, 'unit'>): boolean {
  return isYuan(unit);
}

/** Whether two figures can be added: money in whatever unit, all else in the unit as printed. */
export function isOfOneUnit(one: Observation, other: Observation): boolean {
  return auditUnit(one.unit) === auditUnit(other.unit);
}

/** Whether a figure counts whole things: 家, 项, 万人; not money, a rate, land or another measure. */
export function isCount({ unit }: Pick<Observation, 'unit'>): boolean {
  return dimensionOf(unit) === 'count';
}

/** An estimate with its unit and, unless it is exact, its bound. */
export function amount(estimate: Estimate, unit: string, bound: Bound = 'exact'): Amount {
  return { value: estimate.value, interval: estimate.interval, unit, bound };
}

/** One amount over another, as a fraction; nothing where the divisor may be nought. */
export function ratio(dividend: Amount, divisor: Amount, unit = FRACTION): Amount | undefined {
  const result = quotient(dividend, divisor);
  if (isMissing(result)) return undefined;
  // One open end over another is anything: a ratio of two floors lies on either side.
  const interval = Number.isNaN(result.interval.low + result.interval.high) ? ANYTHING : result.interval;
  return amount({ ...result, interval }, unit, ratioBound(direction(dividend), direction(divisor)));
}

const ANYTHING: Interval = { low: 0, high: Infinity };

/** What the bound of a target or a result says of its direction alone. */
export function direction({ bound }: Pick<Amount, 'bound'>): Bound {
  return bound === 'flat' ? 'exact' : bound;
}

/** The distance from one fraction to another in percentage points, its bound that of the first. */
export function pointsBetween(minuend: Amount, subtrahend: Amount): Amount {
  const { value, interval } = difference(minuend, subtrahend);
  const points = { value: value * 100, interval: { low: interval.low * 100, high: interval.high * 100 } };
  return amount(points, POINTS, direction(minuend));
}

/** Of a number of times. */
export const TIMES = '倍';

/** A number with no width, such as a count of items that was counted. */
export function counted(value: number, unit: string): Amount {
  return { value, interval: { low: value, high: value }, unit, bound: 'exact' };
}

/**
 * What a function of several estimates may be: its value at their values, and the least and most that it reaches at
 * the ends of their intervals. For functions that are monotone in each, in which an input may occur twice.
 */
export function spread(compute: (...values: number[]) => number, ...inputs: readonly Estimate[]): Estimate {
  const corners = inputs.reduce<readonly (readonly number[])[]>(
    (combinations, { interval }) =>
      combinations.flatMap((combination) => [
        [...combination, interval.low],
        [...combination, interval.high],
      ]),
    [[]],
  );
  const reached = corners.map((corner) => compute(...corner));
  return {
    value: compute(...inputs.map(({ value }) => value)),
    interval: { low: Math.min(...reached), high: Math.max(...reached) },
  };
}

/** Whether no number is allowed by both: what cannot be computed never is. */
export function isApart(one: Estimate, other: Estimate): boolean {
  return one.interval.high < other.interval.low || other.interval.high < one.interval.low;
}

/** An amount without what a floor or a ceiling leaves open: 超26亿元 at its face is 26. */
export function atFace(of: Amount): Amount {
  const { low, high } = of.interval;
  const isOpen = !Number.isFinite(low) || !Number.isFinite(high);
  return isOpen ? { ...of, interval: { low: of.value, high: of.value } } : of;
}

function auditUnit(unit: string): string {
  if (isYuan(unit)) return MONEY_UNIT;
  return dimensionOf(unit) === 'share' ? FRACTION : unit;
}

function isExact(observation: Observation): boolean {
  const isCountedOut = isCount(observation) && unitScale(observation.unit).power === 0;
  return stageOf(observation) === 'plan' || observation.bound === 'flat' || isCountedOut;
}

function exact(decimal: Decimal): Interval {
  const value = toNumber(decimal);
  return { low: value, high: value };
}
