import type { Bound } from '../reading/bound';
import { mirroredBound } from '../reading/mirrored-bound';
import { sumBound } from '../reading/sum-bound';

/** Of a difference, minuend − subtrahend. */
export function differenceBound(minuend: Bound, subtrahend: Bound): Bound {
  return sumBound(minuend, mirroredBound(subtrahend));
}

/** Of a result that is an input itself. */
export function boundItself(bound: Bound): Bound {
  return bound;
}

/** Where bounds add up in no simple way: the result is exact if all inputs are, and else only about right. */
export function exactOrAbout(...bounds: readonly Bound[]): Bound {
  return bounds.every((bound) => bound === 'exact' || bound === 'flat') ? 'exact' : 'about';
}
