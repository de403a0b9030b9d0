import { shownDecimals, type Estimate } from './estimate';
import type { Interval } from './interval';
import { outward } from './outward';
import { numberFormat, type Notation } from './number-format';

/**
 * The format of a derived number: with the digits that its inputs allow and the first that they leave unsure, and with no
 * more than a reader needs, four of an amount and three of a ratio. The number itself is never rounded.
 *
 * @example derivedFormat({ value: 17.936, interval: { low: 17.887, high: 17.985 } }, 'amount') // '#,##0.00'
 */
export function derivedFormat(estimate: Estimate, notation: Notation): string {
  return numberFormat(notation, derivedPlaces(estimate, notation));
}

/** How many digits after the point that format shows; of a fraction, those of its percentage. */
export function derivedPlaces(estimate: Estimate, notation: Notation): number {
  const factor = factorOf(notation);
  const magnitude = Math.floor(Math.log10(Math.abs(estimate.value) || 1)) + factor;
  const enough = (notation === 'amount' ? 4 : 3) - 1 - magnitude;
  const allowed = shownDecimals(estimate);
  return Math.max(allowed === undefined ? enough : Math.min(allowed - factor, enough), 0);
}

/**
 * What a reader must be told beside a derived number, since it is wider than the last digit that is shown: both ends with
 * a digit more, rounded outwards; of a fraction, as percentages. Nothing where the digits themselves say as much.
 *
 * @example toldInterval({ value: 151.25, interval: { low: 150.625, high: 151.875 } }, 'amount') // { low: 150.6, high: 151.9, places: 1 }
 */
export function toldInterval(estimate: Estimate, notation: Notation): ToldInterval | undefined {
  const shown = derivedPlaces(estimate, notation);
  const scale = 10 ** factorOf(notation);
  const [low, high] = [estimate.interval.low * scale, estimate.interval.high * scale];
  if ((high - low) * 10 ** shown <= 1 + NOISE) return undefined;
  const places = shown + 1;
  return { ...outward({ low, high }, places), places };
}

export interface ToldInterval extends Interval {
  readonly places: number;
}

/** By how many digits the point moves where a fraction is shown as a percentage. */
function factorOf(notation: Notation): number {
  return notation === 'percentage' ? 2 : 0;
}

/** Keeps a width of one digit that comes out a trifle wider from being told. */
const NOISE = 1e-6;
