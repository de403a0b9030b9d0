import { BooleanNumber, BorderStyleTypes, ICommandService, InterceptorEffectEnum } from '@univerjs/core';
import type { Injector, IStyleData } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { PreviewWorkbook } from '../workbook/preview-workbook';
import { WorkbookView } from './workbook-view';
import type { TableView } from './workbook-view';

/**
 * Draws tables as Excel's styles do, the dark header and banded rows of the default or the black and white of a light one, where the
 * cells have no style of their own. Only the drawing: what the workbook holds, and so what the add-in reads, stays as it is.
 */
export function paintTables(injector: Injector, workbook: PreviewWorkbook): void {
  const view = new WorkbookView(workbook);
  let tables: readonly TableView[] | undefined;
  injector.get(ICommandService).onCommandExecuted(() => {
    tables = undefined;
  });
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { subUnitId, row, col }, next) => {
      tables ??= view.tables();
      const table = tables.find((candidate) => covers(candidate, subUnitId, row, col));
      const painted = table && tableStyle(table, row);
      return next(painted === undefined ? cell : { ...cell, themeStyle: painted });
    },
  });
}

function covers(table: TableView, sheetId: string, row: number, column: number): boolean {
  return (
    table.sheetId === sheetId &&
    row >= table.row &&
    row < table.row + table.rowCount &&
    column >= table.column &&
    column < table.column + table.columnCount
  );
}

function tableStyle(
  { style, hasHeader, hasBands, row: top }: TableView,
  row: number,
): IStyleData | undefined {
  if (style === '') return undefined;
  const { header, body, band } = style.startsWith('TableStyleLight') ? LIGHT : MEDIUM;
  if (hasHeader && row === top) return header;
  const index = row - top - (hasHeader ? 1 : 0);
  return hasBands && index % 2 === 0 ? { ...body, ...band } : body;
}

/** The parts of a table's style. */
type Painted = Readonly<Record<'header' | 'body' | 'band', IStyleData>>;

const EDGE = { s: BorderStyleTypes.THIN, cl: { rgb: '#8ea9db' } };
const LINE = { s: BorderStyleTypes.THIN, cl: { rgb: '#000000' } };

/** As the default, `TableStyleMedium2`. */
const MEDIUM: Painted = {
  header: { bg: { rgb: '#4472c4' }, cl: { rgb: '#ffffff' }, bl: BooleanNumber.TRUE },
  body: { bd: { t: EDGE, b: EDGE } },
  band: { bg: { rgb: '#d9e1f2' } },
};

/** As `TableStyleLight1`. */
const LIGHT: Painted = {
  header: { bl: BooleanNumber.TRUE, bd: { t: LINE, b: LINE } },
  body: {},
  band: { bg: { rgb: '#d9d9d9' } },
};
