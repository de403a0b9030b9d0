import type { Language } from '../core/language';
import type { Library } from '../library/library';
import { MAIN_TABLES } from '../sheets/tables/main-tables';
import { actionsOnCall } from './actions-on-call';
import { createBasketTasks, type BasketTasks } from './basket/basket-tasks';
import { createFunctionsTasks, type FunctionsTasks } from './functions/functions-tasks';
import { createHealthTasks, type HealthTasks } from './health/health-tasks';
import { inTurn } from './in-turn';
import { createInsertTasks, type InsertTasks, type SpokenOf } from './insert/insert-tasks';
import type { PaneActions } from './pane-actions';
import type { PaneStore } from './pane-store';
import { spokenLanguage } from './preferences/preferences';
import { reportSpokenOf } from './report-spoken-of';
import { createKeptTasks, type KeptTasks } from './reports/kept-tasks';
import { showingOthers } from './reports/kept-reports-shown';
import type { ReportsTasks } from './reports/reports-tasks';
import { createReportTasks, type ReportTasks } from './report/report-tasks';
import { createSelfCheckTasks, type SelfCheckTasks } from './self-check/self-check-tasks';
import { createUpdateTasks, type UpdateTasks } from './update/update-tasks';
import { createUndoTasks, type UndoTasks } from './workbook/undo-tasks';
import { createWorkbookTasks, type WorkbookTasks } from './workbook/workbook-tasks';

/** What a button does: asks Excel, and tells the pane what came of it. One task runs at a time. */
export interface PaneTasks
  extends
    InsertTasks,
    HealthTasks,
    WorkbookTasks,
    ReportTasks,
    BasketTasks,
    FunctionsTasks,
    ReportsTasks,
    KeptTasks,
    SelfCheckTasks,
    UndoTasks,
    UpdateTasks {
  /** The ribbon's insert: the main tables, each on a new sheet. Answers whether the pane should be looked at. */
  readonly insertAll: () => Promise<boolean>;
  /** Lets go what waits for the end of cell editing, where that can be. */
  readonly giveUp: () => void;
  /** The ribbon's refresh. Answers whether the pane should be looked at. */
  readonly refreshAll: () => Promise<boolean>;
}

/** @param excelLanguage What tables are written in, unless the pane was set to another language. */
export function createPaneTasks(
  store: PaneStore,
  actions: PaneActions,
  library: Library,
  excelLanguage: Language,
): PaneTasks {
  const turn = inTurn(store);
  const language = () => spokenLanguage(store.state().preferences, excelLanguage);
  const spokenOf = (): SpokenOf | undefined => {
    const dataset = library.current();
    const data = reportSpokenOf(dataset, store.state().chosenReport);
    return data && { data, dataset, language: language() };
  };
  const insertTasks = createInsertTasks(store, actions, spokenOf, turn);
  const workbookTasks = createWorkbookTasks(store, actions, turn);
  return {
    ...insertTasks,
    ...workbookTasks,
    ...createHealthTasks(actions, insertTasks.insertTables, turn),
    ...createReportTasks(actions, turn),
    ...createBasketTasks(store, actions, language, turn),
    ...createFunctionsTasks(store, actions, turn),
    // Come with the first report that a person brings.
    ...actionsOnCall<ReportsTasks>(OF_REPORTS, async () => {
      const { createReportsTasks } = await import(
        /* webpackChunkName: "reports-tasks" */ './reports/reports-tasks'
      );
      return createReportsTasks(store, showingOthers(actions, library, store), library, turn);
    }),
    ...createKeptTasks(store, actions, library, turn),
    ...createUndoTasks(store, actions, language, turn),
    ...createUpdateTasks(actions, turn),
    ...createSelfCheckTasks(store, actions, turn),
    giveUp: () => {
      actions.giveUp();
    },
    insertAll: async () => {
      await insertTasks.insertTables(MAIN_TABLES);
      return needsAttention(store);
    },
    refreshAll: async () => {
      await workbookTasks.refresh();
      return needsAttention(store);
    },
  };
}

/** Whether there is something to decide, or to read that the sheet does not show. */
function needsAttention(store: PaneStore): boolean {
  const { workbook, notice } = store.state();
  return workbook.review !== undefined || notice?.kind === 'refused' || notice?.kind === 'up-to-date';
}

const OF_REPORTS: Readonly<Record<keyof ReportsTasks, true>> = {
  readReport: true,
  readReportHere: true,
  readForYear: true,
  cancelReading: true,
  readSelection: true,
  readSourceAgain: true,
  readProposedAgain: true,
  showSource: true,
  keepProposal: true,
  judge: true,
  acceptCertain: true,
  undoJudgement: true,
  discardJudgements: true,
  settleFigures: true,
  closeFigures: true,
  renameReport: true,
  settleRivals: true,
  askRemoval: true,
  removeReport: true,
  exportReport: true,
};
