import { BooleanNumber, mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';
import { HostError } from '../../wire/object-model';
import { forgetAnnotations } from './annotations';
import type { Book, Sheet } from './book';
import { forgetSheet } from './follow-charts';
import { newIdentifier } from './new-identifier';
import { activate } from './selection';
import { definedNames, forgetName } from './defined-names';
import { freeSheetName, refuseBadSheetName } from './sheet-names';
import { refuseProtectedStructure } from './structure-protection';
import { activeSheet, execute, sheetsOf, target, worksheetOf } from './sheet';

/** Adds a worksheet behind the others, without showing it. */
export function addSheet(book: Book, name: string | undefined): Sheet {
  refuseProtectedStructure(book);
  if (name !== undefined) refuseBadSheetName(book, name);
  const id = newIdentifier();
  const parameters = {
    unitId: book.univer.getUnitId(),
    index: sheetsOf(book).length,
    sheet: mergeWorksheetSnapshotWithDefault({ id, name: name ?? freeSheetName(book) }),
  };
  execute(book, InsertSheetMutation.id, parameters, unseen);
  return { book, id };
}

/** Deletes a worksheet with its tables and charts; the last one that can be seen stays. */
export function deleteSheet(sheet: Sheet): void {
  const { book } = sheet;
  refuseProtectedStructure(book);
  const others = visibleSheets(book).filter(({ id }) => id !== sheet.id);
  const [next] = others;
  if (next === undefined) {
    throw new HostError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
  }
  const order = sheetsOf(book).findIndex(({ id }) => id === sheet.id);
  const neighbour = others.find(({ id }) => sheetsOf(book).findIndex((other) => other.id === id) > order);
  if (activeSheet(book).id === sheet.id) activate(neighbour ?? others.at(-1) ?? next);
  execute(book, RemoveSheetCommand.id, target(sheet));
  for (const table of [...book.tables.values()]) {
    if (table.sheetId === sheet.id) book.tables.delete(table.id);
  }
  forgetSheet(book, sheet.id);
  forgetAnnotations(sheet);
  for (const named of definedNames(book, sheet.id)) forgetName(book, named);
  book.veryHidden.delete(sheet.id);
  book.protections.delete(sheet.id);
  book.pages.delete(sheet.id);
  book.columnGroups.delete(sheet.id);
}

/** Renames a worksheet; formulas that refer to it follow. */
export function renameSheet(sheet: Sheet, name: string): void {
  refuseProtectedStructure(sheet.book);
  refuseBadSheetName(sheet.book, name, sheet);
  execute(sheet.book, SetWorksheetNameCommand.id, { ...target(sheet), name });
}

export function moveSheet(sheet: Sheet, position: number): void {
  refuseProtectedStructure(sheet.book);
  const count = sheetsOf(sheet.book).length;
  if (position < 0 || position >= count) throw new HostError('InvalidArgument', 'There is no such position.');
  const fromOrder = sheetPosition(sheet);
  if (fromOrder === position) return;
  execute(sheet.book, SetWorksheetOrderMutation.id, { ...target(sheet), fromOrder, toOrder: position });
}

export function sheetPosition(sheet: Sheet): number {
  return sheetsOf(sheet.book).findIndex(({ id }) => id === sheet.id);
}

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export function visibilityOf(sheet: Sheet): Visibility {
  if (isVisible(sheet)) return 'Visible';
  return sheet.book.veryHidden.has(sheet.id) ? 'VeryHidden' : 'Hidden';
}

/** Shows or hides a worksheet; one that is very hidden is in nobody's list of sheets to show. */
export function setVisibility(sheet: Sheet, visibility: Visibility): void {
  setVisible(sheet, visibility === 'Visible');
  if (visibility === 'VeryHidden') sheet.book.veryHidden.set(sheet.id, true);
  else sheet.book.veryHidden.delete(sheet.id);
}

function setVisible(sheet: Sheet, visible: boolean): void {
  const { book } = sheet;
  refuseProtectedStructure(book);
  const others = visibleSheets(book).filter(({ id }) => id !== sheet.id);
  const [first] = others;
  if (!visible && first === undefined) {
    throw new HostError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
  }
  if (!visible && first !== undefined && activeSheet(book).id === sheet.id) activate(first);
  const hidden = visible ? BooleanNumber.FALSE : BooleanNumber.TRUE;
  execute(book, SetWorksheetHideMutation.id, { ...target(sheet), hidden }, unseen);
}

/** Univer shows a worksheet that appears, unless the change came from somebody else. */
const unseen = { fromCollab: true };

export function isVisible(sheet: Sheet): boolean {
  return worksheetOf(sheet).isSheetHidden() !== BooleanNumber.TRUE;
}

export function visibleSheets(book: Book): readonly Sheet[] {
  return sheetsOf(book).filter(isVisible);
}
