import { ribbonQueue, serveRibbon } from '../commands/serve-ribbon';
import { languageOf, type Language } from '../core/language';
import { canHoldSources } from '../excel/can-hold-sources';
import type { CellFunctions } from '../functions/functions';
import { createLibrary, type Library } from '../library/library';
import { ADD_IN_VERSION } from '../self-check/built-from';
import { OFFICE_READY } from '../self-check/office-ready';
import { MAIN_TABLES } from '../sheets/tables/main-tables';
import { afterQuiet } from './after-quiet';
import type { drawPane } from './draw-pane';
import { lazyExcelActions } from './lazy-excel-actions';
import { OUTSIDE_EXCEL } from './outside-excel';
import type { PaneActions } from './pane-actions';
import { openingState } from './pane-state';
import { createPaneStore, type PaneStore } from './pane-store';
import { createPaneTasks, type PaneTasks } from './pane-tasks';
import { shelfIn, type Shelf } from './shelf';
import { wasUpdated } from './update/seen-version';
import { keepFigures, keptFigures } from './basket/kept-figures';
import { keepPreferences, keptPreferences } from './preferences/kept-preferences';

/**
 * Opens the library, which is answered at once, and as soon as Excel is ready the ribbon's commands and the pane. The reports,
 * those of the workbook too, come when a formula waits for them, which may be before the pane stands, or else after it.
 */
export function openSession(functions: CellFunctions): Library {
  const library = createLibrary([]);
  // On its way while Excel gets ready.
  const drawing = import(/* webpackChunkName: "pane" */ './draw-pane');
  const pane = openPane(library, functions);
  library.expect(async () => {
    const [{ BUNDLED_REPORTS }, { tasks }] = await Promise.all([
      import(/* webpackChunkName: "bundled" */ '../library/bundled'),
      pane,
    ]);
    library.add(...BUNDLED_REPORTS);
    await tasks.openKeptReports();
  });
  pane.then((opened) => start(library, drawing, opened)).catch(reportError);
  return library;
}

/** The pane before anything of it is drawn. */
interface OpenedPane {
  readonly isInExcel: boolean;
  readonly shelf: Shelf;
  readonly language: Language;
  readonly store: PaneStore;
  readonly actions: PaneActions;
  readonly tasks: PaneTasks;
}

async function openPane(library: Library, functions: CellFunctions): Promise<OpenedPane> {
  const isInExcel = await runsInExcel();
  const language = languageOf(isInExcel ? Office.context.displayLanguage : navigator.language);
  const shelf = shelfIn(() => localStorage, isInExcel ? (Office.context.partitionKey ?? '') : '');
  const store = createPaneStore(
    openingState(MAIN_TABLES, {
      isInExcel,
      canHoldSources: isInExcel && canHoldSources(),
      isOpening: true,
      preferences: keptPreferences(shelf),
      figures: keptFigures(shelf),
    }),
  );
  let kept = store.state();
  store.subscribe(() => {
    const { preferences, basket } = store.state();
    if (preferences !== kept.preferences) keepPreferences(shelf, preferences);
    if (basket !== kept.basket) keepFigures(shelf, basket);
    kept = store.state();
  });
  // The functions stand in this very page, so the pane can try a call before it stands in a cell.
  const call = (id: string, given: readonly unknown[]): unknown => functions[id]?.(...given);
  const actions = isInExcel ? lazyExcelActions(library, () => store.state().workbook, call) : OUTSIDE_EXCEL;
  const tasks = createPaneTasks(store, actions, library, language);
  actions.followHoldUps((holdUp) => {
    store.tell({ kind: 'hold-up-changed', holdUp });
  });

  return { isInExcel, shelf, language, store, actions, tasks };
}

/** Draws it, has the reports come, and keeps it true to the workbook from then on. */
async function start(
  library: Library,
  drawing: Promise<{ readonly drawPane: typeof drawPane }>,
  { isInExcel, shelf, language, store, actions, tasks }: OpenedPane,
): Promise<void> {
  const place = document.getElementById('pane');
  if (place === null) throw new Error('the page has no place for the pane');

  const officeColors = () => (isInExcel ? Office.context.officeTheme : undefined);
  // Formulas and the ribbon go on where the pane cannot be drawn.
  await drawing
    .then(({ drawPane: draw }) => draw(place, { library, language, officeColors, store, tasks }))
    .catch(reportError);

  // What the pane shows first.
  void import(/* webpackChunkName: "overview" */ './overview/overview-view');
  await library.coming()?.catch(reportError);
  store.tell({ kind: 'opened' });
  // A button may have been pressed long before: it is about the report that the pane speaks of.
  if (isInExcel) serveRibbon(ribbonQueue(), tasks);
  library.subscribe(() => {
    store.tell({ kind: 'library-changed' });
    void tasks.readTables();
    void tasks.recalculate();
  });
  void tasks.readTables();
  if (isInExcel) void tasks.noticeUpdate(wasUpdated(shelf, ADD_IN_VERSION));
  // What the pane says of the tables is true again soon after somebody has typed in one.
  void actions.followTables(
    afterQuiet(TYPING_PAUSE, () => {
      // What a person decides about stays as it is before them; consent looks again.
      if (store.state().workbook.review === undefined) void tasks.readTables();
    }),
  );
  void actions.followSelection((selection, trace) => {
    store.tell({ kind: 'selection-moved', selection, trace });
  });
}

/** In milliseconds. */
const TYPING_PAUSE = 400;

/** False in a plain browser, whether office.js came (its host is then null) or not. */
async function runsInExcel(): Promise<boolean> {
  if (typeof Office === 'undefined') return false;
  const { host } = await Office.onReady();
  performance.mark(OFFICE_READY);
  return host === Office.HostType.Excel;
}
