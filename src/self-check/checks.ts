import type { Check } from './check';
import { TEXT_CELLS } from './checks/text-cells';

/** Every check, in the order in which they run. A new one is an entry in the file of its family. */
export const CHECKS: readonly Check[] = [...TEXT_CELLS];
