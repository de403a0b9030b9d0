import type { PlanId } from '../plan/table-request';

/** The tables that are offered as already chosen, and that the ribbon inserts. */
export const MAIN_TABLES: readonly PlanId[] = ['headline-results', 'results-and-targets'];
