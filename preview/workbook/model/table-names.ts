import { HostError } from '../../wire/object-model';
import { parseAddress } from './a1';
import type { Book } from './book';
import { definedName } from './defined-names';

/**
 * Refuses a name that Excel would not take for a table or a defined name: wrong characters, something that
 * reads as a cell, or a name that a table or a defined name of the workbook has already.
 */
export function refuseBadName(book: Book, name: string, own?: string): void {
  refuseImpossibleName(name);
  if (isTaken(book, name) && name.toLowerCase() !== own?.toLowerCase()) throw badName();
}

/** Refuses a name that Excel would not take for what counts on one worksheet; the workbook may have it for something else. */
export function refuseImpossibleName(name: string): void {
  if (!isAllowedName(name)) throw badName();
}

/** `Table1`, or in a Chinese Excel `表1`: the first number that is free. */
export function freeTableName(book: Book): string {
  const stem = book.culture.language === 'zh-CN' ? '表' : 'Table';
  for (let number = 1; ; number++) {
    if (!isTaken(book, `${stem}${number}`)) return `${stem}${number}`;
  }
}

function isAllowedName(name: string): boolean {
  return (
    name.length <= 255 &&
    /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) &&
    !/^[cr]$/i.test(name) &&
    !/^r\d*c\d*$/i.test(name) &&
    parseAddress(name) === undefined
  );
}

function isTaken(book: Book, name: string): boolean {
  const wanted = name.toLowerCase();
  return (
    definedName(book, name) !== undefined ||
    [...book.tables.values()].some((table) => table.name.toLowerCase() === wanted)
  );
}

function badName(): HostError {
  return new HostError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
}
