import { SetTriggerFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import type { IUnitRange } from '@univerjs/core';
import type { Book } from './book';
import type { SheetArea } from './sheet';
import { gridRange, sheetsOf, target, withinGrid, worksheetOf } from './sheet';

/** Has the formulas of a range, and all that depend on them, computed anew. */
export function recalculate(range: SheetArea): void {
  markDirty(range.sheet.book, [dirtyRange(range)]);
}

/** Has every formula of the workbook computed anew. */
export function recalculateAll(book: Book): void {
  const ranges = sheetsOf(book).map((sheet) => {
    const worksheet = worksheetOf(sheet);
    return dirtyRange({
      sheet,
      row: 0,
      column: 0,
      rowCount: worksheet.getRowCount(),
      columnCount: worksheet.getColumnCount(),
    });
  });
  markDirty(book, ranges);
}

export function markDirty(book: Book, dirtyRanges: readonly IUnitRange[]): void {
  book.commands.syncExecuteCommand(
    SetTriggerFormulaCalculationStartMutation.id,
    {
      forceCalculation: false,
      dirtyRanges,
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    },
    { onlyLocal: true },
  );
}

function dirtyRange(range: SheetArea): IUnitRange {
  const { unitId, subUnitId } = target(range.sheet);
  return { unitId, sheetId: subUnitId, range: gridRange(withinGrid(range)) };
}
