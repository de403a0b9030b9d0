import { createRoot } from 'react-dom/client';
import { associateCommands } from '../commands/commands';
import { associateFunctions } from '../functions/functions';
import { languageOf } from '../core/language';
import { BUNDLED_REPORTS } from '../library/bundled';
import { createLibrary } from '../library/library';
import { canHoldSources } from '../excel/source-in-cells';
import { MAIN_TABLES, TABLES } from '../sheets/tables/catalogue';
import { excelActions } from './excel-actions';
import { OUTSIDE_EXCEL } from './outside-excel';
import { Pane } from './pane';
import { openingState } from './pane-state';
import { createPaneStore } from './pane-store';
import { createPaneTasks } from './pane-tasks';

/*
 * The page of the shared runtime: the custom functions, the ribbon's commands and the pane live in it together, so
 * that they share one library, and what a ribbon button comes to is seen in the pane.
 */
const library = createLibrary(BUNDLED_REPORTS);
const functions = associateFunctions(library);
// Formulas are calculated as soon as the workbook is open: they wait until its own reports are there.
library.expect(start().catch(reportError));

async function start(): Promise<void> {
  const place = document.getElementById('pane');
  if (place === null) throw new Error('the page has no place for the pane');

  const isInExcel = await runsInExcel();
  const language = languageOf(isInExcel ? Office.context.displayLanguage : navigator.language);
  const store = createPaneStore(
    openingState(MAIN_TABLES, { isInExcel, canHoldSources: isInExcel && canHoldSources() }),
  );
  const actions = isInExcel
    ? excelActions(library, () => store.state().workbook, callFunction)
    : OUTSIDE_EXCEL;
  const tasks = createPaneTasks(store, actions, library, language);
  if (isInExcel) associateCommands(tasks);

  createRoot(place).render(
    <Pane
      library={library}
      tables={TABLES}
      language={language}
      officeColors={isInExcel ? Office.context.officeTheme : undefined}
      store={store}
      tasks={tasks}
    />,
  );

  await tasks.openKeptReports();
  library.subscribe(() => {
    store.tell({ kind: 'library-changed' });
    void tasks.readTables();
    void tasks.recalculate();
  });
  void tasks.readTables();
  void actions.followSelection((selection, trace) => {
    store.tell({ kind: 'selection-moved', selection, trace });
  });
}

/** The functions stand in this very page, so the pane can try a call before it stands in a cell. */
function callFunction(id: string, given: readonly unknown[]): unknown {
  return functions[id]?.(...given);
}

/** False in a plain browser, whether office.js came (its host is then null) or not. */
async function runsInExcel(): Promise<boolean> {
  if (typeof Office === 'undefined') return false;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}
