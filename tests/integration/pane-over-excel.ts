import type { Library } from '../../src/library/library';
import type { PlanId } from '../../src/sheets/plan/table-request';
import { excelActions } from '../../src/taskpane/excel-actions';
import type { FunctionCaller } from '../../src/taskpane/functions/call-answer';
import { holdUpActions } from '../../src/taskpane/hold-up-actions';
import { openingState } from '../../src/taskpane/pane-state';
import { createPaneStore } from '../../src/taskpane/pane-store';
import { createPaneTasks } from '../../src/taskpane/pane-tasks';
import { reportActions } from '../../src/taskpane/reports/report-actions';
import { bundledLibrary } from '../support/bundled-library';

/** The pane without its looks, over the workbook that is open; it has chosen the tables given. */
export function paneOverExcel({
  chosen = [],
  library = bundledLibrary(),
  call = () => undefined,
}: PaneOverExcel = {}) {
  const store = createPaneStore(openingState(chosen));
  const actions = {
    ...excelActions(library, () => store.state().workbook, call),
    ...reportActions(),
    ...holdUpActions(),
  };
  return { library, store, actions, tasks: createPaneTasks(store, actions, library, 'zh-CN') };
}

interface PaneOverExcel {
  readonly chosen?: readonly PlanId[];
  readonly library?: Library;
  readonly call?: FunctionCaller;
}
