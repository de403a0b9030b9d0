import type { HostObject, ObjectKind } from '../../wire/object-model';
import type { Book } from '../model/book';
import { refuseBehind } from '../model/focus';
import { activeSheet, findSheet, sheetsOf } from '../model/sheet';
import { addSheet } from '../model/sheets';
import type { Objects } from './objects';
import { isMissing, itemNotFound, textOf } from './read-arguments';

/** `Excel.WorksheetCollection`. */
export function worksheetsKind(objects: Objects): ObjectKind<Book> {
  const itemOrNull = (book: Book, key: string): HostObject | null => {
    const sheet = findSheet(book, key);
    return sheet === undefined ? null : objects.worksheet(sheet);
  };
  return {
    name: 'WorksheetCollection',
    properties: {},
    navigations: {},
    methods: {
      Add: {
        since: '1.1',
        mutates: true,
        call: (book, [name]) => {
          refuseBehind(book, 'GeneralException');
          return objects.worksheet(addSheet(book, isMissing(name) ? undefined : textOf(name)));
        },
      },
      GetActiveWorksheet: { since: '1.1', call: (book) => objects.worksheet(activeSheet(book)) },
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
