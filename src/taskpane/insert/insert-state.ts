import type { Inserted } from '../../excel/insert-tables';
import type { GroundSeen } from '../../excel/look-ahead';
import type { Language } from '../../core/language';
import type { PlanId, TableOptions } from '../../sheets/plan/table-request';
import { USUAL_TELLING, type Telling } from '../options/telling';
import type { SelectionMoved } from '../pane-frame';
import type { Reactions } from '../reactions';
import { withOne } from '../with-one';

/** What is to be inserted, how it is told, and where it goes. */
export interface InsertState {
  readonly chosen: readonly PlanId[];
  readonly destination: Destination;
  /** Tables that are to come with their charts, once they are chosen themselves. */
  readonly charted: readonly PlanId[];
  /** How tables are told; in the pane's language, unless another was chosen. */
  readonly telling: Omit<Telling, 'language'> & { readonly language?: Language };
  /** Whether numbers can carry their sources in their cells. */
  readonly canHoldSources: boolean;
  /** The cells that the chosen table would take, once they were looked at; gone as soon as it may be others. */
  readonly ground?: GroundSeen | undefined;
}

export const DESTINATIONS = ['new-sheets', 'selection', 'below'] as const;
export type Destination = (typeof DESTINATIONS)[number];

/** What a workbook remembers of how tables were last inserted into it. */
export interface InsertHabits {
  readonly destination: Destination;
  readonly telling: Omit<InsertState['telling'], 'options'> & {
    readonly options: Omit<TableOptions, 'without'>;
  };
}

export type InsertEvent =
  | Inserted
  | GroundSeen
  | SelectionMoved
  | { readonly kind: 'table-chosen'; readonly plan: PlanId; readonly chosen: boolean }
  | { readonly kind: 'charts-chosen'; readonly plan: PlanId; readonly chosen: boolean }
  | { readonly kind: 'telling-chosen'; readonly telling: Telling }
  | { readonly kind: 'destination-chosen'; readonly destination: Destination }
  | { readonly kind: 'habits-read'; readonly habits: InsertHabits };

/** The tables given are chosen, each to go on a new sheet. */
export function openingInsert(chosen: readonly PlanId[], canHoldSources: boolean): InsertState {
  return { chosen, charted: [], destination: 'new-sheets', telling: USUAL_TELLING, canHoldSources };
}

export const INSERT_REACTIONS: Reactions<InsertState, InsertEvent> = {
  // What stands in the workbook is not inserted once more by the next press.
  inserted: (state, { tables }) => ({
    ...unseen(state),
    chosen: state.chosen.filter((plan) => !tables.some((table) => table.plan.request.plan === plan)),
  }),
  'ground-seen': (state, ground) => ({ ...state, ground }),
  'selection-moved': unseen,
  // Several tables go on new sheets only, so choosing a second one moves the destination there.
  'table-chosen': (state, event) => {
    const chosen = withOne(state.chosen, event.plan, event.chosen);
    return { ...unseen(state), chosen, destination: chosen.length > 1 ? 'new-sheets' : state.destination };
  },
  'charts-chosen': (state, event) => ({
    ...unseen(state),
    charted: withOne(state.charted, event.plan, event.chosen),
  }),
  'telling-chosen': (state, { telling }) => ({ ...unseen(state), telling }),
  'destination-chosen': (state, event) => ({ ...unseen(state), destination: event.destination }),
  'habits-read': (state, { habits }) => ({
    ...unseen(state),
    ...habits,
    destination: state.chosen.length > 1 ? 'new-sheets' : habits.destination,
  }),
};

function unseen(state: InsertState): InsertState {
  return { ...state, ground: undefined };
}
