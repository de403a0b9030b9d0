import type { IRange } from '@univerjs/core';
import { RANGE_TYPE } from '@univerjs/core';
import {
  SelectionMoveType,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { HostError } from '../../wire/object-model';
import type { Area } from './area';
import { COLUMN_LIMIT, ROW_LIMIT, cellArea } from './area';
import type { Book, Sheet } from './book';
import { refuseBehind } from './focus';
import type { SheetArea } from './sheet';
import { activeSheet, execute, gridRange, onSheet, reach, target, withinGrid, worksheetOf } from './sheet';

/** The selected cells; refuses when several areas are selected, or cells of another workbook, as Excel does. */
export function selectedRange(book: Book): SheetArea {
  refuseBehind(book, 'InvalidSelection');
  const sheet = activeSheet(book);
  const selections = selectionsOn(sheet);
  if (selections.length > 1) {
    throw new HostError('InvalidSelection', 'The current selection is invalid for this operation.');
  }
  const range = selections[0]?.range;
  return onSheet(sheet, range === undefined ? cellArea(0, 0) : areaOf(range));
}

/** Selects a range, and brings it into sight: its worksheet, and where there is a grid, its upper left cell. */
export function selectRange(range: SheetArea): void {
  const { sheet } = range;
  reach(sheet, range);
  activate(sheet);
  const cell = { startRow: range.row, endRow: range.row, startColumn: range.column, endColumn: range.column };
  const primary = {
    ...cell,
    actualRow: range.row,
    actualColumn: range.column,
    isMerged: false,
    isMergedMainCell: false,
  };
  execute(sheet.book, SetSelectionsOperation.id, {
    ...target(sheet),
    type: SelectionMoveType.MOVE_END,
    reveal: true,
    selections: [
      { range: { ...gridRange(withinGrid(range)), rangeType: rangeType(range) }, primary, style: null },
    ],
  });
}

/** Shows a worksheet; one that is hidden cannot be shown so. */
export function activate(sheet: Sheet): void {
  if (worksheetOf(sheet).isSheetHidden() === 1) {
    throw new HostError('InvalidOperation', 'A hidden worksheet cannot be activated.');
  }
  if (activeSheet(sheet.book).id !== sheet.id)
    execute(sheet.book, SetWorksheetActiveOperation.id, target(sheet));
}

/** The area of one of Univer's ranges: whole rows and columns end where Excel's sheet ends. */
export function areaOf(range: IRange): Area {
  const isColumns = range.rangeType === RANGE_TYPE.COLUMN || range.rangeType === RANGE_TYPE.ALL;
  const isRows = range.rangeType === RANGE_TYPE.ROW || range.rangeType === RANGE_TYPE.ALL;
  return {
    row: isColumns ? 0 : range.startRow,
    column: isRows ? 0 : range.startColumn,
    rowCount: isColumns ? ROW_LIMIT : range.endRow - range.startRow + 1,
    columnCount: isRows ? COLUMN_LIMIT : range.endColumn - range.startColumn + 1,
  };
}

function selectionsOn(sheet: Sheet) {
  return sheet.book.injector
    .get(SheetsSelectionsService)
    .getWorkbookSelections(sheet.book.univer.getUnitId())
    .getSelectionsOfWorksheet(sheet.id);
}

function rangeType(area: Area): RANGE_TYPE {
  const isColumns = area.rowCount === ROW_LIMIT;
  const isRows = area.columnCount === COLUMN_LIMIT;
  if (isColumns && isRows) return RANGE_TYPE.ALL;
  return isColumns ? RANGE_TYPE.COLUMN : isRows ? RANGE_TYPE.ROW : RANGE_TYPE.NORMAL;
}
