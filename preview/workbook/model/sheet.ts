import type { IExecutionOptions, Worksheet } from '@univerjs/core';
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from '@univerjs/sheets';
import { HostError } from '../../wire/object-model';
import type { Area } from './area';
import { isEntireColumn, isEntireRow, lastColumn, lastRow } from './area';
import type { Book, Sheet } from './book';

/** A rectangle of cells on a worksheet: what Excel calls a range. */
export interface SheetArea extends Area {
  readonly sheet: Sheet;
}

/** The worksheet itself; refuses when it was deleted meanwhile. */
export function worksheetOf(sheet: Sheet): Worksheet {
  const worksheet = sheet.book.univer.getSheetBySheetId(sheet.id);
  if (worksheet == null) throw new HostError('ItemNotFound', 'The worksheet no longer exists.');
  return worksheet;
}

export function sheetsOf(book: Book): readonly Sheet[] {
  return book.univer.getSheets().map((worksheet) => ({ book, id: worksheet.getSheetId() }));
}

/** Finds a worksheet by name (whatever its letters' case) or by id. */
export function findSheet(book: Book, key: string): Sheet | undefined {
  const wanted = key.toLowerCase();
  return sheetsOf(book).find(
    (sheet) => sheet.id === key || worksheetOf(sheet).getName().toLowerCase() === wanted,
  );
}

export function activeSheet(book: Book): Sheet {
  return { book, id: book.univer.getActiveSheet().getSheetId() };
}

export function onSheet(sheet: Sheet, area: Area): SheetArea {
  const { row, column, rowCount, columnCount } = area;
  return { sheet, row, column, rowCount, columnCount };
}

/** Where mutations of this worksheet go. */
export function target(sheet: Sheet): { readonly unitId: string; readonly subUnitId: string } {
  return { unitId: sheet.book.univer.getUnitId(), subUnitId: sheet.id };
}

export function execute(book: Book, id: string, parameters: object, options?: IExecutionOptions): void {
  if (!book.commands.syncExecuteCommand(id, parameters, options)) {
    throw new HostError('GeneralException', `The workbook did not carry out ${id}.`);
  }
}

/** The part of an area that the grid has rows and columns for; whole rows and columns end where the grid ends. */
export function withinGrid(range: SheetArea): Area {
  const worksheet = worksheetOf(range.sheet);
  return {
    row: range.row,
    column: range.column,
    rowCount: isEntireColumn(range) ? worksheet.getRowCount() : range.rowCount,
    columnCount: isEntireRow(range) ? worksheet.getColumnCount() : range.columnCount,
  };
}

/** Lets the grid grow until it holds the area: Excel's sheets are always there, Univer's have an edge. */
export function reach(sheet: Sheet, area: Area): void {
  const worksheet = worksheetOf(sheet);
  const rowCount = lastRow(area) + 1;
  const columnCount = lastColumn(area) + 1;
  if (!isEntireColumn(area) && rowCount > worksheet.getRowCount()) {
    execute(sheet.book, SetWorksheetRowCountMutation.id, { ...target(sheet), rowCount: rowCount + 100 });
  }
  if (!isEntireRow(area) && columnCount > worksheet.getColumnCount()) {
    execute(sheet.book, SetWorksheetColumnCountMutation.id, {
      ...target(sheet),
      columnCount: columnCount + 5,
    });
  }
}

/** The area in Univer's terms. */
export function gridRange(area: Area): {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
} {
  return {
    startRow: area.row,
    endRow: lastRow(area),
    startColumn: area.column,
    endColumn: lastColumn(area),
  };
}
