import type { HostObject, ObjectKind } from '../../wire/object-model';
import { HostError } from '../../wire/object-model';
import { formatArea, quoteSheetName } from '../model/a1';
import type { Book } from '../model/book';
import { defineName, removeName } from '../model/defined-names';
import { worksheetOf } from '../model/sheet';
import { refuseBadName } from '../model/table-names';
import { readCell } from '../model/read-cell';
import type { NameOf, Objects } from './objects';
import { namedRange } from './range-at';
import { booleanOf, isMissing, itemNotFound, rangeOf, textOf } from './read-arguments';

/** `Excel.NamedItemCollection`: the names of the whole workbook. */
export function namesKind(objects: Objects): ObjectKind<Book> {
  const itemOrNull = (book: Book, key: string): HostObject | null => {
    const named = book.names.get(key.toLowerCase());
    return named === undefined ? null : objects.name({ book, named });
  };
  return {
    name: 'NamedItemCollection',
    properties: {},
    navigations: {},
    methods: {
      Add: {
        since: '1.4',
        mutates: true,
        call: (book, [name, reference, comment]) => {
          if (book.names.has(textOf(name).toLowerCase())) {
            throw new HostError('ItemAlreadyExists', 'A resource with the same name already exists.');
          }
          refuseBadName(book, textOf(name));
          const range = rangeOf(reference);
          const formula =
            range === undefined
              ? `=${textOf(reference).replace(/^=/, '')}`
              : `=${quoteSheetName(worksheetOf(range.sheet).getName())}!${absolute(formatArea(range))}`;
          const named = {
            name: textOf(name),
            formula,
            comment: isMissing(comment) ? '' : textOf(comment),
            visible: true,
          };
          defineName(book, named);
          return objects.name({ book, named });
        },
      },
      GetCount: { since: '1.4', call: (book) => book.names.size },
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
    items: (book) => [...book.names.values()].map((named) => objects.name({ book, named })),
  };
}

/** `Excel.NamedItem`. */
export function nameKind(objects: Objects): ObjectKind<NameOf> {
  const rangeOrNull = ({ book, named }: NameOf): HostObject | null => {
    const range = namedRange(book, named.name);
    return range === undefined ? null : objects.range(range);
  };
  return {
    name: 'NamedItem',
    identity: ({ named }) => ({ _Id: named.name }),
    properties: {
      Name: { since: '1.1', get: ({ named }) => named.name },
      Formula: { since: '1.7', get: ({ named }) => named.formula },
      Comment: { since: '1.4', get: ({ named }) => named.comment },
      Scope: { since: '1.4', get: () => 'Workbook' },
      Type: { since: '1.1', get: (item) => (namedRange(item.book, item.named.name) ? 'Range' : 'String') },
      Value: {
        since: '1.1',
        get: ({ book, named }) => {
          const range = namedRange(book, named.name);
          const isCell = range !== undefined && range.rowCount === 1 && range.columnCount === 1;
          return isCell ? readCell(range.sheet, range.row, range.column).value : named.formula.slice(1);
        },
      },
      Visible: {
        since: '1.1',
        get: ({ named }) => named.visible,
        set: ({ book, named }, value) => {
          book.names.set(named.name.toLowerCase(), { ...named, visible: booleanOf(value) });
        },
      },
    },
    navigations: {},
    methods: {
      GetRange: {
        since: '1.1',
        call: (item) => {
          const range = rangeOrNull(item);
          if (range === null) throw itemNotFound(item.named.name);
          return range;
        },
      },
      GetRangeOrNullObject: { since: '1.4', call: rangeOrNull },
      Delete: { since: '1.4', mutates: true, call: ({ book, named }) => removeName(book, named.name) },
    },
  };
}

function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d*)|(\d+)/g, (_, letters?: string, digits?: string, row?: string) =>
    row === undefined ? `$${letters ?? ''}${digits === '' ? '' : `$${digits ?? ''}`}` : `$${row}`,
  );
}
