import type { Placement } from '../../excel/placement';
import { withoutCharts } from '../../sheets/charts/chart-layout';
import type { PlanId, SheetPlan } from '../../sheets/plan/sheet-plan';
import type { InTurn } from '../in-turn';
import type { PaneActions } from '../pane-actions';
import type { PaneState } from '../pane-state';
import type { PaneStore } from '../pane-store';

/** What the buttons that insert tables do. */
export interface InsertTasks {
  readonly insertChosen: () => Promise<void>;
  /** Inserts the tables named, each on a new sheet, whatever is chosen. */
  readonly insertTables: (tables: readonly PlanId[]) => Promise<void>;
}

export function createInsertTasks(
  store: PaneStore,
  actions: PaneActions,
  plans: readonly SheetPlan[],
  inTurn: InTurn,
): InsertTasks {
  const insert = (tables: readonly PlanId[], placement: Placement) =>
    inTurn('inserting', () => {
      const { charted, sourcesInCells = false } = store.state().insert;
      const asked = plans
        .filter(({ id }) => tables.includes(id))
        .map((plan) => (charted.includes(plan.id) ? plan : withoutCharts(plan)));
      return actions.insert(asked, placement, sourcesInCells);
    });
  return {
    insertChosen: async () => {
      const state = store.state();
      const placement = placementOf(state);
      if (placement) await insert(state.insert.chosen, placement);
    },
    insertTables: (tables) => insert(tables, { kind: 'new-sheets' }),
  };
}

/** Where the chosen tables go; nothing while the selected cell is asked for but not known. */
function placementOf({ insert, selection }: PaneState): Placement | undefined {
  if (insert.destination === 'new-sheets') return { kind: 'new-sheets' };
  return selection && { kind: 'at', anchor: selection };
}
