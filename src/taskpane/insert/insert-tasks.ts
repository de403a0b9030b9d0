import type { Language } from '../../core/language';
import type { Anchor, Placement } from '../../excel/placement';
import type { Dataset, ReportData } from '../../library/dataset';
import { USUAL_UNIT, type PlanId, type TableRequest } from '../../sheets/plan/table-request';
import { isRefusal } from '../../wording/refusal';
import type { InTurn } from '../in-turn';
import type { PaneActions } from '../pane-actions';
import type { PaneState } from '../pane-state';
import type { PaneStore } from '../pane-store';
import type { InsertState } from './insert-state';

/** What the buttons that insert tables do. */
export interface InsertTasks {
  readonly insertChosen: () => Promise<void>;
  /** Inserts the tables named, each on a new sheet, whatever is chosen. */
  readonly insertTables: (tables: readonly PlanId[]) => Promise<void>;
  /** Looks where the chosen table would go, if it goes on a sheet that is there. */
  readonly lookAhead: () => Promise<void>;
  /** Has the pane insert as was last done in this workbook; asked once, before anything is chosen. */
  readonly readHabits: () => Promise<void>;
  /** Inserts the one-page brief with its charts, its figures as values or as formulas. */
  readonly insertBrief: (isLive: boolean) => Promise<void>;
}

export function createInsertTasks(
  store: PaneStore,
  actions: PaneActions,
  spokenOf: () => SpokenOf | undefined,
  inTurn: InTurn,
): InsertTasks {
  type Insert = (
    tables: readonly PlanId[],
    placement: Placement,
    asked?: Partial<TableRequest>,
  ) => Promise<void>;
  let underWay: Promise<void> | undefined;
  /** What the workbook remembers, as far as it is known. */
  let remembered: string | undefined;
  let isReadOnce = false;
  /** One at a time: people press again where nothing moves yet. */
  const insert: Insert = (...given) => {
    underWay ??= inserted(...given).finally(() => {
      underWay = undefined;
    });
    return underWay;
  };
  const inserted: Insert = (tables, placement, asked = {}) =>
    inTurn('inserting', async () => {
      const requests = await requestsFor(tables, asked);
      return requests === undefined ? { kind: 'done' } : actions.insert(requests, placement);
    });
  /** In the order in which they are offered, whatever was chosen first; nothing where there is no report. */
  const requestsFor = async (
    tables: readonly PlanId[],
    asked: Partial<TableRequest> = {},
  ): Promise<readonly TableRequest[] | undefined> => {
    const [{ TABLES }, { requestOf }] = await Promise.all([
      import(/* webpackChunkName: "workbook" */ '../../sheets/tables/catalogue'),
      import(/* webpackChunkName: "workbook" */ '../../sheets/tables/reports-asked'),
    ]);
    const { charted, telling } = store.state().insert;
    const about = spokenOf();
    if (about === undefined) return undefined;
    const { data, dataset, language } = about;
    return TABLES.filter(({ id }) => tables.includes(id)).map((table): TableRequest => ({
      ...requestOf(table, data, dataset, telling.language ?? language),
      ...telling,
      language: telling.language ?? language,
      charts: charted.includes(table.id),
      ...asked,
    }));
  };
  /** Best effort: what cannot be remembered is asked for again. */
  const remember = async (): Promise<void> => {
    const { habitsOf, isUsual } = await import(/* webpackChunkName: "insert" */ './habits');
    const habits = habitsOf(store.state().insert);
    const text = JSON.stringify(habits);
    if (text === remembered || (remembered === undefined && isUsual(habits))) return;
    remembered = text;
    await actions.keepHabits(text);
  };
  return {
    insertChosen: async () => {
      const state = store.state();
      const placement = placementOf(state);
      if (placement === undefined || state.insert.chosen.length === 0) return;
      await insert(state.insert.chosen, placement);
      await remember();
    },
    lookAhead: async () => {
      const { insert: asked, ...state } = store.state();
      const placement = placementOf({ ...state, insert: asked });
      if (placement === undefined || placement.kind === 'new-sheets') return;
      const [request] = (await requestsFor(asked.chosen)) ?? [];
      if (request === undefined) return;
      const seen = await actions.lookAhead(request, placement);
      // What was asked meanwhile is looked at by itself.
      if (!isRefusal(seen) && isSameAsking(asked, state.selection, store.state())) store.tell(seen);
    },
    readHabits: async () => {
      if (isReadOnce) return;
      isReadOnce = true;
      const text = await actions.readHabits();
      if (typeof text !== 'string') return;
      remembered = text;
      const { habitsIn } = await import(/* webpackChunkName: "insert" */ './habits');
      const habits = habitsIn(text);
      if (habits) store.tell({ kind: 'habits-read', habits });
    },
    insertTables: (tables) => insert(tables, { kind: 'new-sheets' }),
    insertBrief: (isLive) =>
      insert(
        ['one-page-brief'],
        { kind: 'new-sheets' },
        { charts: true, unit: USUAL_UNIT, options: isLive ? { formulas: 'ours' } : {} },
      ),
  };
}

/** What the pane speaks of, and how. */
export interface SpokenOf {
  readonly data: ReportData;
  /** What else is at hand: a table may tell of several reports. */
  readonly dataset: Dataset;
  readonly language: Language;
}

/** Where the chosen tables go; nothing while the selected cell is asked for but not known. */
function placementOf({ insert, selection }: PaneState): Placement | undefined {
  if (insert.destination === 'new-sheets') return { kind: 'new-sheets' };
  return selection && { kind: insert.destination === 'below' ? 'below' : 'at', anchor: selection };
}

/** Whether what the pane asks for is what it was when Excel was asked. */
function isSameAsking(before: InsertState, selection: Anchor | undefined, now: PaneState): boolean {
  const { chosen, charted, telling, destination } = now.insert;
  return (
    now.selection?.address === selection?.address &&
    chosen === before.chosen &&
    charted === before.charted &&
    telling === before.telling &&
    destination === before.destination
  );
}
