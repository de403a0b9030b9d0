import { InterceptorEffectEnum } from '@univerjs/core';
import type { Injector } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { spilledFormat } from '../workbook/model/spilled-cell';

/** After the grid has put the spilled value into the cell (100), before it draws numbers in their formats (10). */
const BETWEEN = 50;

/**
 * As in Excel, a number that a function spills with a format shows in it. The grid keeps the format with the value but
 * draws it for a single cell alone.
 */
export function formatSpilledCells(injector: Injector): void {
  const formulas = injector.get(FormulaDataModel);
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: BETWEEN,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cell, { unitId, subUnitId, row, col, workbook }, next) => {
      const spilled = formulas.getArrayFormulaCellData()[unitId]?.[subUnitId]?.[row]?.[col];
      const pattern = spilledFormat(spilled);
      if (pattern === undefined || cell == null) return next(cell);
      const own = workbook.getStyles().getStyleByCell(cell) ?? {};
      return next(own.n === undefined || own.n === null ? { ...cell, s: { ...own, n: { pattern } } } : cell);
    },
  });
}
