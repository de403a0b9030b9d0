import type { StrayChoice } from '../../sheets/edits/settle-edits';
import type { TableRequest } from '../../sheets/plan/table-request';
import type { StrayTable } from '../../sheets/registry/found-table';
import { isRefusal, refusal, type Refusal } from '../../wording/refusal';
import type { InTurn } from '../in-turn';
import type { PaneActions } from '../pane-actions';
import type { PaneStore } from '../pane-store';
import { isOfTable, tablesToRefresh } from './workbook-state';

/** What is done with the tables that stand in the workbook. */
export interface WorkbookTasks {
  readonly readTables: () => Promise<void>;
  /** Compares one table, by its name, or all; what differs awaits consent. */
  readonly refresh: (table?: string) => Promise<void>;
  /** Compares one table with what it would be, told as is asked for now. */
  readonly tellOtherwise: (table: string, request: TableRequest) => Promise<void>;
  readonly apply: () => Promise<void>;
  /** Does what was chosen about a table that is ours and is not refreshed, and reads how all stand then. */
  readonly settleStray: (stray: StrayTable, choice: StrayChoice) => Promise<void>;
  readonly activate: (table: string) => Promise<void>;
}

export function createWorkbookTasks(store: PaneStore, actions: PaneActions, inTurn: InTurn): WorkbookTasks {
  /** Whoever looks at the tables is also told what has changed in those that reports were read from. */
  const compareSources = async (): Promise<Refusal | undefined> => {
    const kept = store.state().reports.kept.filter(({ table }) => table !== undefined);
    if (kept.length === 0) return undefined;
    const answer = await actions.compareSources(kept);
    if (isRefusal(answer)) return answer;
    store.tell(answer);
    return undefined;
  };
  return {
    readTables: () =>
      inTurn(undefined, async () => {
        const answer = (await compareSources()) ?? (await actions.review());
        return isRefusal(answer) ? answer : { kind: 'tables-read', ...answer };
      }),
    refresh: (only) =>
      inTurn('reading', async () => {
        const answer = (await compareSources()) ?? (await actions.review());
        if (isRefusal(answer)) return answer;
        if (answer.refreshes.length === 0) return refusal('nothing-to-refresh');
        if (only !== undefined && !answer.refreshes.some((refresh) => isOfTable(refresh, only))) {
          return refusal('table-gone', { table: only });
        }
        return { kind: 'reviewed', ...answer, ...(only !== undefined && { only }) };
      }),
    tellOtherwise: (table, request) =>
      inTurn('reading', async () => {
        const answer = await actions.review(new Map([[table, request]]));
        if (isRefusal(answer)) return answer;
        if (!answer.refreshes.some((refresh) => isOfTable(refresh, table))) {
          return refusal('table-gone', { table });
        }
        return { kind: 'reviewed', ...answer, only: table };
      }),
    apply: () =>
      inTurn('refreshing', async () => {
        const { workbook } = store.state();
        const refreshes = tablesToRefresh(workbook);
        const refreshed = await actions.apply(refreshes, workbook.chosen);
        return isRefusal(refreshed) ? refreshed : { kind: 'applied', refreshes, refreshed };
      }),
    settleStray: (stray, choice) =>
      inTurn('refreshing', async () => {
        const answer = (await actions.settleStray(stray, choice)) ?? (await actions.review());
        return isRefusal(answer) ? answer : { kind: 'tables-read', ...answer };
      }),
    activate: (table) => inTurn(undefined, async () => (await actions.activate(table)) ?? { kind: 'done' }),
  };
}
