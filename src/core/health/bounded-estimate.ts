import type { Bound } from '../reading/bound';
import type { Estimate } from '../number/estimate';

/** An estimate of which is known how the words beside its figures bound it. */
export interface BoundedEstimate extends Estimate {
  readonly bound: Bound;
}
