import type { Observation } from './observation';
import { stageOf } from './stage';
import { thingOf } from './subject';

/** Tells by one word which quantity a figure states: its series, period and stage. What two documents say of it is one thing. */
export function quantityKey(read: Observation): string {
  const { area, basis, period, measure, of, rankOf, span, against } = read;
  const parts = [thingOf(read), area, basis, period, stageOf(read), measure, of, rankOf, span, against];
  return parts.map((part) => part ?? '').join('\n');
}
