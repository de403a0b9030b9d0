import type { Library } from '../library/library';
import { actionsOnCall } from './actions-on-call';
import type { WorkbookActions } from './excel-actions';
import type { FunctionCaller } from './functions/call-answer';
import { holdUpActions } from './hold-up-actions';
import type { PaneActions } from './pane-actions';
import type { ReportActions } from './reports/report-actions';
import type { WorkbookKnown } from './workbook/workbook-state';

/**
 * The pane's actions in Excel, whose code comes when the first is done: that for tables apart from that for reports, on which
 * formulas wait.
 */
export function lazyExcelActions(
  library: Library,
  known: () => WorkbookKnown,
  call: FunctionCaller,
): PaneActions {
  return {
    // Here from the start: whatever waits first is to be told too.
    ...holdUpActions(),
    ...actionsOnCall<WorkbookActions>(OF_WORKBOOK, async () => {
      const { excelActions } = await import(/* webpackChunkName: "workbook" */ './excel-actions');
      return excelActions(library, known, call);
    }),
    ...actionsOnCall<ReportActions>(OF_REPORTS, async () => {
      const { reportActions } = await import(/* webpackChunkName: "kept" */ './reports/report-actions');
      return reportActions();
    }),
  };
}

const OF_WORKBOOK: Readonly<Record<keyof WorkbookActions, true>> = {
  insert: true,
  lookAhead: true,
  readHabits: true,
  keepHabits: true,
  review: true,
  apply: true,
  settleStray: true,
  activate: true,
  showFigure: true,
  fillMemo: true,
  insertFigures: true,
  answerCall: true,
  selectedCells: true,
  writeFormula: true,
  findFormulas: true,
  freezeFormulas: true,
  restoreFormulas: true,
  repairFormulas: true,
  undoLast: true,
  readLog: true,
  insertLog: true,
  selectedBlock: true,
  compareSources: true,
  showSource: true,
  readSource: true,
  recalculate: true,
  findOldFormulas: true,
  checkExcel: true,
  followSelection: true,
  followTables: true,
};

const OF_REPORTS: Readonly<Record<keyof ReportActions, true>> = {
  readKeptReports: true,
  keepReport: true,
  settleReport: true,
  removeReport: true,
};
