import { parseAddress } from '../model/a1';
import { COLUMN_LIMIT, ROW_LIMIT } from '../model/area';
import type { Book, Sheet } from '../model/book';
import { definedName } from '../model/defined-names';
import type { SheetArea } from '../model/sheet';
import { findSheet, onSheet } from '../model/sheet';
import { invalidArgument } from './read-arguments';

/** The range that an address or a defined name means, seen from a worksheet. */
export function rangeAt(sheet: Sheet, text: string): SheetArea {
  const address = parseAddress(text.replace(/^=/, ''));
  if (address !== undefined) {
    const named = address.sheetName === undefined ? sheet : findSheet(sheet.book, address.sheetName);
    if (named === undefined) throw invalidArgument();
    return onSheet(named, address.area);
  }
  const range = namedRange(sheet.book, text);
  if (range === undefined) throw invalidArgument();
  return range;
}

/** The range that a defined name or a table's name stands for. */
export function namedRange(book: Book, name: string): SheetArea | undefined {
  const formula = definedName(book, name)?.formula;
  const address = formula === undefined ? undefined : parseAddress(formula.replace(/^=/, ''));
  if (address?.sheetName !== undefined) {
    const sheet = findSheet(book, address.sheetName);
    return sheet === undefined ? undefined : onSheet(sheet, address.area);
  }
  return undefined;
}

/** Every cell of a worksheet. */
export function wholeSheet(sheet: Sheet): SheetArea {
  return onSheet(sheet, { row: 0, column: 0, rowCount: ROW_LIMIT, columnCount: COLUMN_LIMIT });
}
