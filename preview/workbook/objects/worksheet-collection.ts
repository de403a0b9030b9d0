import type { HostObject, ObjectKind } from '../../wire/object-model';
import type { Book } from '../model/book';
import { activeSheet, findSheet, sheetsOf } from '../model/sheet';
import { addSheet, visibleSheets } from '../model/sheets';
import type { Objects } from './objects';
import { isMissing, itemNotFound, textOf } from './read-arguments';

/** `Excel.WorksheetCollection`. */
export function worksheetsKind(objects: Objects): ObjectKind<Book> {
  const among = (book: Book, visibleOnly: unknown) =>
    visibleOnly === true ? visibleSheets(book) : sheetsOf(book);
  const itemOrNull = (book: Book, key: string): HostObject | null => {
    const sheet = findSheet(book, key);
    return sheet === undefined ? null : objects.worksheet(sheet);
  };
  const end = (book: Book, visibleOnly: unknown, index: number): HostObject => {
    const sheet = among(book, visibleOnly).at(index);
    if (sheet === undefined) throw itemNotFound('worksheet');
    return objects.worksheet(sheet);
  };
  return {
    name: 'WorksheetCollection',
    properties: {},
    navigations: {},
    methods: {
      Add: {
        since: '1.1',
        mutates: true,
        call: (book, [name]) => objects.worksheet(addSheet(book, isMissing(name) ? undefined : textOf(name))),
      },
      GetActiveWorksheet: { since: '1.1', call: (book) => objects.worksheet(activeSheet(book)) },
      GetCount: { since: '1.4', call: (book, [visibleOnly]) => among(book, visibleOnly).length },
      GetFirst: { since: '1.5', call: (book, [visibleOnly]) => end(book, visibleOnly, 0) },
      GetLast: { since: '1.5', call: (book, [visibleOnly]) => end(book, visibleOnly, -1) },
      GetItem: {
        since: '1.1',
        call: (book, [key]) => {
          const item = itemOrNull(book, textOf(key));
          if (item === null) throw itemNotFound(textOf(key));
          return item;
        },
      },
      GetItemOrNullObject: { since: '1.4', call: (book, [key]) => itemOrNull(book, textOf(key)) },
    },
    items: (book) => sheetsOf(book).map(objects.worksheet),
  };
}
