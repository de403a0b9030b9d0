import type { ObjectKind } from '../../wire/object-model';
import { HostError } from '../../wire/object-model';
import { formatArea, quoteSheetName } from '../model/a1';
import type { Book } from '../model/book';
import { defineName, forgetName } from '../model/defined-names';
import { worksheetOf } from '../model/sheet';
import { refuseBadName } from '../model/table-names';
import type { NameOf, Objects } from './objects';
import { isMissing, itemNotFound, rangeOf, textOf } from './read-arguments';

/** `Excel.NamedItemCollection`: the names of the whole workbook. */
export function namesKind(objects: Objects): ObjectKind<Book> {
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
          };
          defineName(book, named);
          return objects.name({ book, named });
        },
      },
      GetItem: {
        since: '1.1',
        call: (book, [key]) => {
          const named = book.names.get(textOf(key).toLowerCase());
          if (named === undefined) throw itemNotFound(textOf(key));
          return objects.name({ book, named });
        },
      },
    },
    items: (book) => [...book.names.values()].map((named) => objects.name({ book, named })),
  };
}

/** `Excel.NamedItem`. */
export const nameKind: ObjectKind<NameOf> = {
  name: 'NamedItem',
  identity: ({ named }) => ({ _Id: named.name }),
  properties: { Name: { since: '1.1', get: ({ named }) => named.name } },
  navigations: {},
  methods: {
    Delete: { since: '1.4', mutates: true, call: ({ book, named }) => forgetName(book, named) },
  },
};

function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d*)|(\d+)/g, (_, letters?: string, digits?: string, row?: string) =>
    row === undefined ? `$${letters ?? ''}${digits === '' ? '' : `$${digits ?? ''}`}` : `$${row}`,
  );
}
