import type { Dataset } from '../dataset/dataset';
import { activateTable } from '../excel/activate-table';
import { applyRefresh } from '../excel/apply-refresh';
import { insertTables } from '../excel/insert-tables';
import { readTables, type RegisteredTable } from '../excel/read-tables';
import { onSelectionChanged, selectionAnchor } from '../excel/selection';
import { refreshOf, type TableRefresh } from '../sheets/refresh';
import { planFor } from '../sheets/tables/catalogue';
import { isRefusal } from '../wording/refusal';
import type { PaneActions } from './pane-actions';

/** The pane's actions in Excel, over the dataset given. */
export function excelActions(dataset: Dataset): PaneActions {
  /** Names of our tables as last seen: with them all are read in one round trip. */
  let known: readonly string[] = [];

  return {
    insert: async (plans, placement) => {
      const answer = await insertTables(plans, placement);
      if (!isRefusal(answer)) known = [...known, ...answer.tables.map(({ table }) => table)];
      return answer;
    },
    review: async () => {
      const answer = await readTables(known);
      if (isRefusal(answer)) return answer;
      known = answer.tables.map(({ record }) => record.table);
      return answer.tables.flatMap((table) => compared(table, dataset));
    },
    apply: async (refreshes) => {
      const answer = await applyRefresh(refreshes);
      return isRefusal(answer) ? answer : undefined;
    },
    activate: activateTable,
    followSelection: async (tell) => {
      const [anchor, stop] = await Promise.all([selectionAnchor(), onSelectionChanged(tell)]);
      if (!isRefusal(anchor)) tell(anchor);
      return isRefusal(stop) ? () => undefined : () => void stop();
    },
  };
}

/** Nothing for a table whose report the add-in does not hold: there is nothing to compare it with. */
function compared({ record, reading }: RegisteredTable, dataset: Dataset): readonly TableRefresh[] {
  const plan = planFor(record, dataset);
  return plan ? [refreshOf(plan, record, reading)] : [];
}
