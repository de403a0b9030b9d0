import type { HostObject, ObjectKind } from '../../wire/object-model';
import { createTable } from '../model/create-table';
import { activeSheet } from '../model/sheet';
import type { TableRecord } from '../model/table-record';
import type { Objects, TableScope } from './objects';
import { rangeAt } from './range-at';
import { booleanOf, integerOf, invalidArgument, itemNotFound, rangeOf, textOf } from './read-arguments';

/** `Excel.TableCollection`, and `Excel.TableScopedCollection` for the tables that a range meets. */
export function tablesKind(objects: Objects): ObjectKind<TableScope> {
  const item = ({ book }: TableScope, record: TableRecord): HostObject => objects.table({ book, record });
  const itemOrNull = (scope: TableScope, key: string): HostObject | null => {
    const wanted = key.toLowerCase();
    const record = tablesIn(scope).find(({ id, name }) => id === key || name.toLowerCase() === wanted);
    return record === undefined ? null : item(scope, record);
  };
  return {
    name: 'TableCollection',
    properties: { Count: { since: '1.1', get: (scope) => tablesIn(scope).length } },
    navigations: {},
    methods: {
      Add: {
        since: '1.1',
        mutates: true,
        call: (scope, [address, hasHeaders]) => {
          const sheet = scope.sheet ?? activeSheet(scope.book);
          const range = rangeOf(address) ?? rangeAt(sheet, textOf(address));
          if (scope.sheet !== undefined && range.sheet.id !== scope.sheet.id) throw invalidArgument();
          return item(scope, createTable(range, booleanOf(hasHeaders)));
        },
      },
      GetCount: { since: '1.4', call: (scope) => tablesIn(scope).length },
      GetFirst: {
        since: '1.9',
        call: (scope) => {
          const [record] = tablesIn(scope);
          if (record === undefined) throw itemNotFound('table');
          return item(scope, record);
        },
      },
      GetItem: {
        since: '1.1',
        call: (scope, [key]) => {
          const found = itemOrNull(scope, textOf(key));
          if (found === null) throw itemNotFound(textOf(key));
          return found;
        },
      },
      GetItemOrNullObject: { since: '1.4', call: (scope, [key]) => itemOrNull(scope, textOf(key)) },
      GetItemAt: {
        since: '1.1',
        call: (scope, [index]) => {
          const record = tablesIn(scope)[integerOf(index)];
          if (record === undefined) throw invalidArgument();
          return item(scope, record);
        },
      },
    },
    items: (scope) => tablesIn(scope).map((record) => item(scope, record)),
  };
}

function tablesIn({ book, sheet, among }: TableScope): readonly TableRecord[] {
  const all = among ?? [...book.tables.values()];
  return sheet === undefined ? all : all.filter((table) => table.sheetId === sheet.id);
}
