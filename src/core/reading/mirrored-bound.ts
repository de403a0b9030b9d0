import type { Bound } from './bound';

/**
 * The bound of what runs the other way, such as a divisor, a decline, or what is taken away: a floor becomes a ceiling,
 * and the reverse; 近 is then about, from the other side; the other bounds stay.
 *
 * @example mirroredBound('more-than') // 'less-than'
 */
export function mirroredBound(bound: Bound): Bound {
  return MIRRORED[bound] ?? bound;
}

const MIRRORED: Readonly<Partial<Record<Bound, Bound>>> = {
  'at-least': 'at-most',
  'more-than': 'less-than',
  'at-most': 'at-least',
  'less-than': 'more-than',
  near: 'about',
};
