import type { Library } from '../../src/library/library';
import type { SheetPlan } from '../../src/sheets/plan/sheet-plan';
import { excelActions } from '../../src/taskpane/excel-actions';
import type { FunctionCaller } from '../../src/taskpane/functions/call-answer';
import { openingState } from '../../src/taskpane/pane-state';
import { createPaneStore } from '../../src/taskpane/pane-store';
import { createPaneTasks } from '../../src/taskpane/pane-tasks';
import { bundledLibrary } from '../support/bundled-library';

/** The pane without its looks, over the workbook that is open; it has chosen all the tables that it offers. */
export function paneOverExcel({
  plans = [],
  library = bundledLibrary(),
  call = () => undefined,
}: PaneOverExcel = {}) {
  const store = createPaneStore(openingState(plans.map(({ id }) => id)));
  const actions = excelActions(library, () => store.state().workbook, call);
  return { library, store, actions, tasks: createPaneTasks(store, actions, plans) };
}

interface PaneOverExcel {
  readonly plans?: readonly SheetPlan[];
  readonly library?: Library;
  readonly call?: FunctionCaller;
}
