import { Univer, UniverInstanceType } from '@univerjs/core';
import type { Injector, IWorkbookData } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { UniverUIPlugin } from '@univerjs/ui';
import { GRID_LOCALES, gridLocale } from './grid-locale';
import { openedWorkbook } from '../workbook/model/saved-workbook';
import type { PreviewLocale } from './preview-options';

import '@univerjs/sheets/facade';
import '@univerjs/sheets-ui/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets-numfmt/facade';
import '@univerjs/ui/facade';

import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';
import '@univerjs/sheets-numfmt-ui/lib/index.css';

export interface Grid {
  readonly injector: Injector;
  readonly api: FUniver;
}

/**
 * Mounts an editable spreadsheet, with one empty sheet or as it was saved: name box and formula bar above, sheet tabs below.
 * Its own tool bar stays away; the preview's ribbon shows what the add-in adds to Excel, nothing else.
 */
export function mountGrid(
  container: HTMLElement,
  locale: PreviewLocale,
  dark: boolean,
  saved: string | undefined,
): Grid {
  const univer = new Univer({ locale: gridLocale(locale), locales: GRID_LOCALES, darkMode: dark });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: true,
    toolbar: false,
    headerMenu: false,
    footer: true,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    // Beside the pane on a narrow screen the sheets' tabs need the room more.
    footer: { menus: false, zoomSlider: container.clientWidth >= 640 },
  });
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  const cells: Partial<IWorkbookData> =
    saved === undefined
      ? emptyWorkbook(locale)
      : { ...openedWorkbook(saved).cells, locale: gridLocale(locale) };
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, cells);
  return { injector: univer.__getInjector(), api: FUniver.newAPI(univer) };
}

function emptyWorkbook(locale: PreviewLocale) {
  const id = 'sheet-1';
  return {
    id: 'preview',
    name: 'preview',
    locale: gridLocale(locale),
    sheetOrder: [id],
    sheets: { [id]: { id, name: 'Sheet1', rowCount: 3000, columnCount: 26 } },
  };
}
