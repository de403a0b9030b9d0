import './page.css';
import { bridgeDoor } from '../wire/bridge';
import { createHost } from '../wire/host';
import type { Host } from '../wire/host';
import { hostInfo } from '../wire/host-info';
import { attachWorkbook } from '../workbook/attach-workbook';
import type { PreviewWorkbook } from '../workbook/preview-workbook';
import { serviceWorkerInControl } from './control-pages';
import { drawCharts } from './draw-charts';
import { editTextCellsPlainly } from './edit-text-cells';
import { formatSpilledCells } from './format-spilled-cells';
import { mountGrid } from './grid';
import { growWrappedRows } from './grow-wrapped-rows';
import { keepDrawing } from './keep-drawing';
import { keptWorkbook, offerKeeping } from './keep-workbook';
import { loadAddIn } from './load-add-in';
import type { LoadedAddIn } from './load-add-in';
import { moveByParts } from './move-by-parts';
import { pageElement } from './page-element';
import { PAGE_WORDING } from './page-wording';
import { paintTables } from './paint-tables';
import { previewOptions } from './preview-options';
import type { RibbonAction } from './read-manifest';
import { requirementSets } from './requirement-sets';
import { showCellMessages } from './show-cell-messages';
import { showAsOpened } from './show-as-opened';
import { showFrame } from './show-frame';
import { showNotice } from './show-notice';
import { showRibbon } from './show-ribbon';
import { followTheme } from './theme';
import { WorkbookView } from './workbook-view';

const options = previewOptions(location.search, navigator.language);
const wording = PAGE_WORDING[options.locale];

start().catch((error: unknown) => {
  showAsOpened();
  const reason = error instanceof Error ? error.message : String(error);
  showNotice(reason === 'no-service-worker' ? wording.noServiceWorker : wording.failed(reason));
});

/** Joins the grid, the host and the add-in's own pane; the pane comes last, when all that it asks for is there. */
async function start(): Promise<void> {
  const { locale } = options;
  showFrame(options, wording);
  let redrawCharts: () => void = () => undefined;
  let darken: (isDark: boolean) => void = () => undefined;
  let isDark = followTheme((isNowDark) => {
    isDark = isNowDark;
    darken(isDark);
    redrawCharts();
  });
  const saved = keptWorkbook();
  const [addIn] = await Promise.all([loadAddIn(locale), serviceWorkerInControl()]);
  // Not before: the engine remembers of a formula that it did not know its functions.
  const grid = mountGrid(pageElement('grid'), locale, isDark, saved);
  darken = (isNowDark) => {
    grid.api.toggleDarkMode(isNowDark);
  };
  const workbook = attachWorkbook(grid.injector, {
    language: locale,
    functions: addIn.metadata,
    ...(saved !== undefined && { saved }),
    ...(addIn.manifest.functions && { namespace: addIn.manifest.functions.namespace }),
  });
  redrawCharts = drawCharts(grid, workbook, locale);
  const host = createHost({
    workbook,
    context: { locale, requirementSets: requirementSets(options) },
    onRoundTrip: () => {
      redrawCharts();
    },
    onPaneState: (state) => {
      pageElement('pane').hidden = state !== 'Visible';
    },
  });
  Object.assign(window, { [bridgeDoor]: host });
  paintTables(grid.injector, workbook);
  growWrappedRows(grid.api);
  keepDrawing(grid.api, grid.injector);
  editTextCellsPlainly(grid.injector);
  formatSpilledCells(grid.injector);
  showCellMessages(workbook);
  openRibbonAndPane(addIn, host);
  offerReading(workbook, host);
  offerKeeping(workbook, wording);
}

function openRibbonAndPane({ manifest, locate }: LoadedAddIn, host: Host): void {
  const setShown = (isShown: boolean) => {
    host.setPaneState(isShown ? 'Visible' : 'Background');
  };
  const press = async (
    action: RibbonAction,
    { id, label }: { readonly id: string; readonly label: string },
  ) => {
    if (action.kind === 'show-pane') {
      setShown(pageElement('pane').hidden !== false);
      return;
    }
    const { succeeded } = await host.invokeCommand(action.functionName, id);
    if (!succeeded) showNotice(wording.commandFailed(label));
  };
  showRibbon(pageElement('ribbon'), manifest.ribbonGroups, { locate, press });
  pageElement('pane-title').textContent = manifest.displayName;
  pageElement('close-pane').addEventListener('click', () => {
    setShown(false);
  });
  moveByParts();
  const frame = pageElement('pane-frame') as HTMLIFrameElement;
  frame.title = manifest.displayName;
  frame.addEventListener('load', showAsOpened, { once: true });
  frame.src = `${locate(manifest.paneAddress)}?${hostInfo({ locale: options.locale, correlation: 'preview' })}`;
}

/** What the end-to-end tests read, through the same object model as the add-in. */
function offerReading(workbook: PreviewWorkbook, host: Host): void {
  Object.assign(window, { preview: { workbook: new WorkbookView(workbook), roundTrips: host.roundTrips } });
}
