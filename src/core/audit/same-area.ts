import type { Reading } from '../reading/reading';

/** Whether two readings may be of one area: they are, or the sentence of one of them names none. */
export function mayBeOfOneArea(one: Reading, other: Reading): boolean {
  return one.area === other.area || one.areaBasis === 'inferred' || other.areaBasis === 'inferred';
}
