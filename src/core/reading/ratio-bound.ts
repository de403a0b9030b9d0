import type { Bound } from './bound';
import { mirroredBound } from './mirrored-bound';

/**
 * How a ratio is bounded by the bounds of its two figures, the same holding for a growth between them: a floor over
 * an exact figure is a floor, an exact figure over a floor is a ceiling.
 *
 * `about` wherever the two bounds do not point one way: a ratio of two floors may lie on either side.
 *
 * @example ratioBound('exact', 'more-than') // 'less-than'
 */
export function ratioBound(dividend: Bound, divisor: Bound): Bound {
  const above = dividend === 'flat' ? 'exact' : dividend;
  const below = divisor === 'flat' ? 'exact' : divisor;
  if (below === 'exact') return above === 'range' ? 'about' : above;
  const turned = mirroredBound(below);
  return above === 'exact' && turned !== below ? turned : 'about';
}
