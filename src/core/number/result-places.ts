import type { Notation } from './number-format';

/**
 * How many digits after the point a computed number is shown with: four in all of an amount and three of anything else, or
 * all that it has, where it is a sum or difference of numbers with as many. Of a rate no more than the numbers behind it
 * make nearly sure, but as many as tell it from 100%. These are asked for only where they count: `placesBehind` for the most digits after the point that one
 * of them has (of a rate, of its percentage), `spread` for how far the result may lie off on account of their last digits.
 *
 * Of a percentage, those of the percentage: 0.0715 is 7.15%, and has two. A percentage and points have one at least.
 *
 * @example resultPlaces(17.93611794, 'amount', () => 1, () => 0.05) // 2
 */
export function resultPlaces(
  value: number,
  notation: Notation,
  placesBehind: () => number,
  spread: () => number,
): number {
  const factor = notation === 'percentage' ? 100 : 1;
  const least = leastPlaces(notation);
  const size = Math.abs(value * factor);
  const own = placesOf(size);
  if (own <= least || (own < ENDLESS && own <= placesBehind())) return Math.max(own, least);
  // What lacks next to nothing of a whole is not shown as all of it, nor what is above it: 99.997% of a target is short of it.
  const fromWhole = Math.abs(size - 100);
  if (notation === 'percentage' && fromWhole < NEXT_TO_NOTHING)
    return Math.min(MOST_PLACES, -Math.floor(Math.log10(fromWhole)));
  const needed = (notation === 'amount' ? 4 : 3) - 1 - Math.floor(Math.log10(size));
  // An amount that is typed as 3 may be 3.0: only a rate is told how sure it is.
  const sure = least === 0 || needed <= least ? needed : Math.ceil(-Math.log10(spread() * factor * 2));
  return Math.max(least, Math.min(own, needed, sure));
}

/** Whether that is seen from the number alone: most shares and growths, and what has no digits after the point. */
export function hasLeastPlaces(value: number, notation: Notation): boolean {
  if (notation !== 'percentage') return value === Math.round(value);
  const size = Math.abs(value);
  return size >= 0.1 && (size <= 1 - NEXT_TO_NOTHING / 100 || size >= 1 + NEXT_TO_NOTHING / 100);
}

/** Of a percentage, what one digit after the point does not show. */
const NEXT_TO_NOTHING = 0.05;

const MOST_PLACES = 6;

/** A percentage and points are shown with one digit after the point at least. */
export function leastPlaces(notation: Notation): number {
  return notation === 'percentage' || notation === 'points' ? 1 : 0;
}

/**
 * How many digits a number has after the point, without what binary arithmetic leaves behind them; `ENDLESS` where they
 * have no end.
 */
export function placesOf(number: number): number {
  let scaled = Math.abs(number);
  let noise = scaled * 1e-12 + Number.EPSILON;
  for (let places = 0; places < ENDLESS; places++) {
    if (Math.abs(scaled - Math.round(scaled)) <= noise) return places;
    scaled *= 10;
    noise *= 10;
  }
  return ENDLESS;
}

/** More digits after the point than anything printed has. */
export const ENDLESS = 8;
