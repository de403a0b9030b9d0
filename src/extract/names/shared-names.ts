import { MONEY } from './shared/money';
import { OUTPUT_AND_TRADE } from './shared/output-and-trade';
import { PEOPLE_LISTED } from './shared/people';
import { PLACES } from './shared/places';
import type { SharedName } from './shared-name';

/** Every kind of list whose names say once what they have in common. */
export const SHARED_NAMES: readonly SharedName[] = [
  ...OUTPUT_AND_TRADE,
  ...MONEY,
  ...PEOPLE_LISTED,
  ...PLACES,
];
