import type { Inserted } from '../../excel/insert-tables';
import type { PlanId } from '../../sheets/plan/table-request';
import type { Reactions } from '../reactions';
import { withOne } from '../with-one';

/** What is to be inserted, and where. */
export interface InsertState {
  readonly chosen: readonly PlanId[];
  readonly destination: Destination;
  /** Tables that are to come with their charts, once they are chosen themselves. */
  readonly charted: readonly PlanId[];
  /** Whether numbers are to carry their sources in the cells; absent where Excel cannot. */
  readonly sourcesInCells?: boolean;
}

export type Destination = 'new-sheets' | 'selection';

export type InsertEvent =
  | Inserted
  | { readonly kind: 'table-chosen'; readonly plan: PlanId; readonly chosen: boolean }
  | { readonly kind: 'charts-chosen'; readonly plan: PlanId; readonly chosen: boolean }
  | { readonly kind: 'sources-chosen'; readonly chosen: boolean }
  | { readonly kind: 'destination-chosen'; readonly destination: Destination };

/** The tables given are chosen, each to go on a new sheet. */
export function openingInsert(chosen: readonly PlanId[], canHoldSources: boolean): InsertState {
  return { chosen, charted: [], destination: 'new-sheets', ...(canHoldSources && { sourcesInCells: false }) };
}

export const INSERT_REACTIONS: Reactions<InsertState, InsertEvent> = {
  // What stands in the workbook is not inserted once more by the next press.
  inserted: (state, { tables }) => ({
    ...state,
    chosen: state.chosen.filter((plan) => !tables.some((table) => table.plan.request.plan === plan)),
  }),
  // Several tables go on new sheets only, so choosing a second one moves the destination there.
  'table-chosen': (state, event) => {
    const chosen = withOne(state.chosen, event.plan, event.chosen);
    return { ...state, chosen, destination: chosen.length > 1 ? 'new-sheets' : state.destination };
  },
  'charts-chosen': (state, event) => ({
    ...state,
    charted: withOne(state.charted, event.plan, event.chosen),
  }),
  'sources-chosen': (state, event) => ({ ...state, sourcesInCells: event.chosen }),
  'destination-chosen': (state, event) => ({ ...state, destination: event.destination }),
};
