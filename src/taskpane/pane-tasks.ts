import type { Placement } from '../excel/placement';
import { withoutCharts } from '../sheets/charts/chart-layout';
import type { PlanId, SheetPlan } from '../sheets/plan/sheet-plan';
import { isRefusal, refusal } from '../wording/refusal';
import { createFunctionTasks, type FunctionTasks } from './functions/function-tasks';
import type { PaneActions } from './pane-actions';
import type { Activity, PaneEvent, PaneState } from './pane-state';
import type { PaneStore } from './pane-store';

/** What a button does: asks Excel, and tells the pane what came of it. One task runs at a time. */
export interface PaneTasks extends FunctionTasks {
  readonly insertChosen: () => Promise<void>;
  /** Inserts the tables named, each on a new sheet, whatever is chosen. */
  readonly insertTables: (tables: readonly PlanId[]) => Promise<void>;
  readonly readTables: () => Promise<void>;
  /** Compares one table, by its name, or all; what differs awaits consent. */
  readonly refresh: (table?: string) => Promise<void>;
  readonly apply: () => Promise<void>;
  readonly activate: (table: string) => Promise<void>;
  /** Goes to the cell that shows a figure, known by its observation. */
  readonly showFigure: (observation: string) => Promise<void>;
  /** Writes a number into the selected cell. */
  readonly writeFigure: (value: number, format: string) => Promise<void>;
  /** The ribbon's insert: the tables given, each on a new sheet. Answers whether the pane should be looked at. */
  readonly insertAll: () => Promise<boolean>;
  /** The ribbon's refresh. Answers whether the pane should be looked at. */
  readonly refreshAll: () => Promise<boolean>;
}

export function createPaneTasks(
  store: PaneStore,
  actions: PaneActions,
  plans: readonly SheetPlan[],
  ribbonTables: readonly PlanId[] = plans.map(({ id }) => id),
): PaneTasks {
  let last: Promise<void> = Promise.resolve();
  const inTurn = (activity: Activity | undefined, task: () => Promise<PaneEvent>): Promise<void> => {
    last = last.then(async () => {
      if (activity) store.tell({ kind: 'started', activity });
      store.tell(await task().catch(unexpected));
    });
    return last;
  };

  const insert = (chosen: readonly SheetPlan[], placement: Placement) =>
    inTurn('inserting', () => {
      const { charted, sourcesInCells = false } = store.state();
      const asked = chosen.map((plan) => (charted.includes(plan.id) ? plan : withoutCharts(plan)));
      return actions.insert(asked, placement, sourcesInCells);
    });

  const refresh = (only?: string) =>
    inTurn('reading', async () => {
      const answer = await actions.review();
      if (isRefusal(answer)) return answer;
      if (answer.refreshes.length === 0) return refusal('nothing-to-refresh');
      if (only !== undefined && !answer.refreshes.some(({ record }) => record.table === only)) {
        return refusal('table-gone', { table: only });
      }
      return { kind: 'reviewed', ...answer, ...(only !== undefined && { only }) };
    });

  return {
    insertChosen: async () => {
      const { chosen, ...state } = store.state();
      const placement = placementOf(state);
      if (placement)
        await insert(
          plans.filter((plan) => chosen.includes(plan.id)),
          placement,
        );
    },
    insertTables: (tables) =>
      insert(
        plans.filter(({ id }) => tables.includes(id)),
        { kind: 'new-sheets' },
      ),
    readTables: () =>
      inTurn(undefined, async () => {
        const answer = await actions.review();
        return isRefusal(answer) ? answer : { kind: 'tables-read', ...answer };
      }),
    refresh,
    apply: () =>
      inTurn('refreshing', async () => {
        const { review: refreshes = [], kept } = store.state();
        return (await actions.apply(refreshes, kept)) ?? { kind: 'applied', refreshes };
      }),
    activate: (table) => inTurn(undefined, async () => (await actions.activate(table)) ?? { kind: 'done' }),
    showFigure: (observation) =>
      inTurn(undefined, async () => {
        const answer = await actions.showFigure(observation);
        if (isRefusal(answer)) return answer;
        return { kind: answer === 'absent' ? 'figure-absent' : 'done' };
      }),
    writeFigure: (value, format) => inTurn('inserting', () => actions.writeFigure(value, format)),
    ...createFunctionTasks(store, actions, inTurn),
    insertAll: async () => {
      await insert(
        plans.filter(({ id }) => ribbonTables.includes(id)),
        { kind: 'new-sheets' },
      );
      return needsAttention(store.state());
    },
    refreshAll: async () => {
      await refresh();
      return needsAttention(store.state());
    },
  };
}

/** Where the chosen tables go; nothing while the selected cell is asked for but not known. */
function placementOf(state: Pick<PaneState, 'destination' | 'selection'>): Placement | undefined {
  if (state.destination === 'new-sheets') return { kind: 'new-sheets' };
  return state.selection && { kind: 'at', anchor: state.selection };
}

function needsAttention(state: PaneState): boolean {
  return state.review !== undefined || state.notice?.kind === 'refused';
}

/** A mistake of ours: the person is told that it failed, the browser's console what it was. */
function unexpected(error: unknown): PaneEvent {
  reportError(error);
  return refusal('unexpected');
}
