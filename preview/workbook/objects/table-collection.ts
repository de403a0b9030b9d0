import type { HostObject, ObjectKind } from '../../wire/object-model';
import { createTable } from '../model/create-table';
import { activeSheet } from '../model/sheet';
import type { TableRecord } from '../model/table-record';
import type { Objects, TableScope } from './objects';
import { rangeAt } from './range-at';
import { booleanOf, invalidArgument, itemNotFound, rangeOf, textOf } from './read-arguments';

/** `Excel.TableCollection`: of the workbook, or of one worksheet. */
export function tablesKind(objects: Objects): ObjectKind<TableScope> {
  return {
    name: 'TableCollection',
    properties: {},
    navigations: {},
    methods: {
      Add: {
        since: '1.1',
        mutates: true,
        call: (scope, [address, hasHeaders]) => {
          const sheet = scope.sheet ?? activeSheet(scope.book);
          const range = rangeOf(address) ?? rangeAt(sheet, textOf(address));
          if (scope.sheet !== undefined && range.sheet.id !== scope.sheet.id) throw invalidArgument();
          return itemOf(objects, scope, createTable(range, booleanOf(hasHeaders)));
        },
      },
      GetItem: { since: '1.1', call: (scope, [key]) => found(objects, scope, textOf(key)) },
      GetItemOrNullObject: { since: '1.4', call: (scope, [key]) => foundOrNull(objects, scope, textOf(key)) },
    },
    items: (scope) => tablesIn(scope).map((record) => itemOf(objects, scope, record)),
  };
}

/** `Excel.TableScopedCollection`: the tables that a range meets. */
export function scopedTablesKind(objects: Objects): ObjectKind<TableScope> {
  return {
    name: 'TableScopedCollection',
    properties: {},
    navigations: {},
    methods: {
      GetItem: { since: '1.9', call: (scope, [key]) => found(objects, scope, textOf(key)) },
    },
    items: (scope) => tablesIn(scope).map((record) => itemOf(objects, scope, record)),
  };
}

function itemOf(objects: Objects, { book }: TableScope, record: TableRecord): HostObject {
  return objects.table({ book, record });
}

/** A table by its id, or by its name whatever its letters' case. */
function foundOrNull(objects: Objects, scope: TableScope, key: string): HostObject | null {
  const wanted = key.toLowerCase();
  const record = tablesIn(scope).find(({ id, name }) => id === key || name.toLowerCase() === wanted);
  return record === undefined ? null : itemOf(objects, scope, record);
}

function found(objects: Objects, scope: TableScope, key: string): HostObject {
  const item = foundOrNull(objects, scope, key);
  if (item === null) throw itemNotFound(key);
  return item;
}

function tablesIn({ book, sheet, among }: TableScope): readonly TableRecord[] {
  const all = among ?? [...book.tables.values()];
  return sheet === undefined ? all : all.filter((table) => table.sheetId === sheet.id);
}
