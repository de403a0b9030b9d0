import type { Interval } from './interval';

/**
 * An interval as it is shown with so many digits after the point: rounded outwards, so that nothing which the figures
 * allow lies outside what is shown.
 *
 * @example outward({ low: 1.6743, high: 1.6751 }, 2) // { low: 1.67, high: 1.68 }
 */
export function outward({ low, high }: Interval, places: number): Interval {
  const scale = 10 ** places;
  return { low: Math.floor(low * scale + NOISE) / scale, high: Math.ceil(high * scale - NOISE) / scale };
}

/** Keeps an end that lies on a digit from being rounded to the next by binary noise. */
const NOISE = 1e-6;
