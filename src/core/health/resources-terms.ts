import type { InputId } from './health-input';

/*
 * 综合财力: what a government can dispose of in a year, over its general public, fund and state capital budgets. No
 * official formula was found, and sources differ in their terms. This one takes the items of local budgets that the
 * Regulations on the Implementation of the Budget Law list: own
 * revenue, transfers and balances carried over are there to be spent; what is remitted to a higher level is not; and what
 * one budget hands to another is taken out of the one and put into the other. Borrowed money is no resource.
 */

/** What adds to fiscal resources. */
export const RESOURCES_ADDED = [
  'revenue',
  'transfers',
  'carried-over',
  'transferred-in',
  'fund-revenue',
  'fund-transfers',
  'state-capital-revenue',
] as const satisfies readonly InputId[];

/** What is taken from them. */
export const RESOURCES_TAKEN = ['remitted', 'transferred-out'] as const satisfies readonly InputId[];

/** Without these there is no sum worth showing; of the others one may be missing, and is then named. */
export const RESOURCES_NEEDED = ['revenue', 'transfers'] as const satisfies readonly InputId[];
