import type { Language } from '../../core/language';
import type { Placement } from '../../excel/placement';
import type { Dataset, ReportData } from '../../library/dataset';
import type { PlanId, TableRequest } from '../../sheets/plan/table-request';
import type { InTurn } from '../in-turn';
import type { PaneActions } from '../pane-actions';
import type { PaneState } from '../pane-state';
import type { PaneStore } from '../pane-store';

/** What the buttons that insert tables do. */
export interface InsertTasks {
  readonly insertChosen: () => Promise<void>;
  /** Inserts the tables named, each on a new sheet, whatever is chosen. */
  readonly insertTables: (tables: readonly PlanId[]) => Promise<void>;
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
  /** One at a time: people press again where nothing moves yet. */
  const insert: Insert = (...given) => {
    underWay ??= inserted(...given).finally(() => {
      underWay = undefined;
    });
    return underWay;
  };
  const inserted: Insert = (tables, placement, asked = {}) =>
    inTurn('inserting', async () => {
      const [{ TABLES }, { requestOf }] = await Promise.all([
        import(/* webpackChunkName: "workbook" */ '../../sheets/tables/catalogue'),
        import(/* webpackChunkName: "workbook" */ '../../sheets/tables/reports-asked'),
      ]);
      const { charted, sourcesInCells } = store.state().insert;
      const about = spokenOf();
      if (about === undefined) return { kind: 'done' };
      // In the order in which they are offered, whatever was chosen first.
      const requests = TABLES.filter(({ id }) => tables.includes(id)).map((table): TableRequest => ({
        ...requestOf(table, about.data, about.dataset, about.language),
        charts: charted.includes(table.id),
        options: sourcesInCells ? { source: 'cell' } : {},
        ...asked,
      }));
      return actions.insert(requests, placement);
    });
  return {
    insertChosen: async () => {
      const state = store.state();
      const placement = placementOf(state);
      if (placement && state.insert.chosen.length > 0) await insert(state.insert.chosen, placement);
    },
    insertTables: (tables) => insert(tables, { kind: 'new-sheets' }),
    insertBrief: (isLive) =>
      insert(
        ['one-page-brief'],
        { kind: 'new-sheets' },
        { charts: true, options: isLive ? { formulas: 'ours' } : {} },
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
  return selection && { kind: 'at', anchor: selection };
}
