import { CellValueType } from '@univerjs/core';
import type { Injector } from '@univerjs/core';
import { BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';

/**
 * As in Excel, the formula bar shows the text of a cell with the text format (`@`) as it is; the grid would put an
 * apostrophe before it.
 */
export function editTextCellsPlainly(injector: Injector): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    handler: (cell, { workbook }, next) => {
      const isText = workbook.getStyles().getStyleByCell(cell)?.n?.pattern === '@';
      return next(
        isText && cell?.t === CellValueType.FORCE_STRING ? { ...cell, t: CellValueType.STRING } : cell,
      );
    },
  });
}
