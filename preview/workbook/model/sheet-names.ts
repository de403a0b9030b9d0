import { HostError } from '../../wire/object-model';
import type { Book, Sheet } from './book';
import { findSheet } from './sheet';

/**
 * Refuses a worksheet's name as Excel does: empty, longer than 31 characters, with one of `: \ / ? * [ ]`,
 * with an apostrophe at either end, the reserved word History, or taken by another worksheet.
 */
export function refuseBadSheetName(book: Book, name: string, own?: Sheet): void {
  const isBad =
    name === '' ||
    name.length > 31 ||
    /[:\\/?*[\]]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toLowerCase() === 'history';
  if (isBad) {
    throw new HostError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
  }
  const holder = findSheet(book, name);
  const isChart = book.chartSheets.has(name.toLowerCase());
  if (isChart || (holder !== undefined && holder.id !== own?.id)) {
    throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  }
}

/** `Sheet2`: the first number that is free. */
export function freeSheetName(book: Book): string {
  for (let number = 1; ; number++) {
    const name = `Sheet${number}`;
    if (findSheet(book, name) === undefined && !book.chartSheets.has(name.toLowerCase())) return name;
  }
}
