import { BANKING_NAMES } from './running/banking';
import { DEMAND_NAMES } from './running/demand';
import { INNOVATION_NAMES } from './running/innovation';
import { LIVELIHOOD_NAMES } from './running/livelihood';
import { LIVELIHOOD_SPENDING_NAMES } from './running/livelihood-spending';
import { OUTPUT_NAMES } from './running/output';
import { PUBLIC_FINANCE_NAMES } from './running/public-finance';

/**
 * What running text calls an indicator and nobody would search by: short for it among its neighbours, or with its
 * abbreviation in brackets.
 */
export const RUNNING_TEXT_NAMES: Readonly<Record<string, readonly string[]>> = {
  ...OUTPUT_NAMES,
  ...DEMAND_NAMES,
  ...BANKING_NAMES,
  ...PUBLIC_FINANCE_NAMES,
  ...LIVELIHOOD_SPENDING_NAMES,
  ...LIVELIHOOD_NAMES,
  ...INNOVATION_NAMES,
};
