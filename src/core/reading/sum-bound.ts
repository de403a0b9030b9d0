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
