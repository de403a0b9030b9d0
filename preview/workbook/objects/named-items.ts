import type { ObjectKind } from '../../wire/object-model';
import { HostError } from '../../wire/object-model';
import { formatArea, quoteSheetName } from '../model/a1';
import { definedName, definedNames, defineName, forgetName } from '../model/defined-names';
import { worksheetOf } from '../model/sheet';
import { refuseBadName, refuseImpossibleName } from '../model/table-names';
import type { NameOf, NameScope, Objects } from './objects';
import { isMissing, itemNotFound, rangeOf, textOf } from './read-arguments';

/** `Excel.NamedItemCollection`: the names of the whole workbook, or of one worksheet. */
export function namesKind(objects: Objects): ObjectKind<NameScope> {
  return {
    name: 'NamedItemCollection',
    properties: {},
    navigations: {},
    methods: {
      Add: {
        since: '1.4',
        mutates: true,
        call: ({ book, sheetId }, [name, reference, comment]) => {
          if (definedName(book, textOf(name), sheetId) !== undefined) {
            throw new HostError('ItemAlreadyExists', 'A resource with the same name already exists.');
          }
          if (sheetId === undefined) refuseBadName(book, textOf(name));
          else refuseImpossibleName(textOf(name));
          const range = rangeOf(reference);
          const formula =
            range === undefined
              ? `=${textOf(reference).replace(/^=/, '')}`
              : `=${quoteSheetName(worksheetOf(range.sheet).getName())}!${absolute(formatArea(range))}`;
          const named = {
            name: textOf(name),
            formula,
            comment: isMissing(comment) ? '' : textOf(comment),
            ...(sheetId !== undefined && { sheetId }),
          };
          defineName(book, named);
          return objects.name({ book, named });
        },
      },
      GetItem: {
        since: '1.1',
        call: ({ book, sheetId }, [key]) => {
          const named = definedName(book, textOf(key), sheetId);
          if (named === undefined) throw itemNotFound(textOf(key));
          return objects.name({ book, named });
        },
      },
    },
    items: ({ book, sheetId }) => definedNames(book, sheetId).map((named) => objects.name({ book, named })),
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
