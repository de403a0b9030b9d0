import type { Bound } from './bound';

/**
 * How a sum is bounded by the bounds of its terms: one floor among exact terms makes it a floor.
 *
 * `about` wherever the bounds are not of one kind. Of a difference, mirror the bound of what is taken away.
 *
 * @example sumBound('exact', 'at-least', 'exact') // 'at-least'
 */
export function sumBound(...terms: readonly Bound[]): Bound {
  const [only = 'exact', ...others] = new Set(terms.filter((bound) => bound !== 'exact' && bound !== 'flat'));
  return others.length > 0 || only === 'range' || only === 'near' ? 'about' : only;
}

/**
 * The bound of a figure with its sign turned: what is at least 5 is, taken away, at most −5.
 *
 * @example mirroredBound('at-least') // 'at-most'
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
