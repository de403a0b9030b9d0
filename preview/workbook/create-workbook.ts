import { LocaleType, LogLevel, Univer, UniverInstanceType } from '@univerjs/core';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { attachWorkbook } from './attach-workbook';
import { openedWorkbook } from './model/saved-workbook';
import type { PreviewWorkbook, WorkbookOptions } from './preview-workbook';

/**
 * Starts a workbook without a grid, in Node: one blank worksheet, `Sheet1`, or one that was saved. Dispose of it when done, else
 * its timers keep the process alive.
 */
export function createWorkbook(options: WorkbookOptions = {}): PreviewWorkbook {
  const locale = options.language === 'en-US' ? LocaleType.EN_US : LocaleType.ZH_CN;
  const univer = new Univer({ locale, locales: { [locale]: {} }, logLevel: LogLevel.ERROR });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  const cells = options.saved === undefined ? { name: 'Book1' } : openedWorkbook(options.saved).cells;
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, cells);
  const workbook = attachWorkbook(univer.__getInjector(), options);
  return {
    ...workbook,
    dispose: () => {
      workbook.dispose();
      univer.dispose();
    },
  };
}
