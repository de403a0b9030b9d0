import type { HostObject, Json, ObjectKind } from '../../wire/object-model';
import { addColumn } from '../model/grow-table';
import { columnNames } from '../model/table-headers';
import { rowsFor } from './cell-grid';
import type { Objects, TableOf } from './objects';
import {
  integerOf,
  invalidArgument,
  isMissing,
  itemNotFound,
  optionalInteger,
  textOf,
} from './read-arguments';
import type { Argument } from '../../wire/object-model';

/** `Excel.TableColumnCollection`. */
export function tableColumnsKind(objects: Objects): ObjectKind<TableOf> {
  const at = (table: TableOf, index: number): HostObject | null => {
    const column = table.record.columns[index];
    return column === undefined ? null : objects.tableColumn({ ...table, columnId: column.id });
  };
  const itemOrNull = (table: TableOf, key: Argument): HostObject | null => {
    if (typeof key === 'number')
      return at(
        table,
        table.record.columns.findIndex(({ id }) => id === key),
      );
    const wanted = textOf(key).toLowerCase();
    return at(
      table,
      columnNames(table.book, table.record).findIndex((name) => name.toLowerCase() === wanted),
    );
  };
  return {
    name: 'TableColumnCollection',
    properties: {},
    navigations: {},
    methods: {
      Add: {
        since: '1.1',
        mutates: true,
        call: (table, [index, values, name]) => {
          const { book, record } = table;
          const place = optionalInteger(index);
          const column = addColumn(
            book,
            record,
            place === -1 ? undefined : place,
            columnValues(table, values),
          );
          const object = at(table, column);
          if (object === null) throw itemNotFound('column');
          if (!isMissing(name)) object.kind.properties['Name']?.set?.(object.self, textOf(name));
          return object;
        },
      },
      GetItem: {
        since: '1.1',
        call: (table, [key]) => {
          const item = itemOrNull(table, key);
          if (item === null) throw itemNotFound(String(key));
          return item;
        },
      },
      GetItemAt: {
        since: '1.1',
        call: (table, [index]) => {
          const item = at(table, integerOf(index));
          if (item === null) throw invalidArgument();
          return item;
        },
      },
    },
    items: (table) => table.record.columns.map(({ id }) => objects.tableColumn({ ...table, columnId: id })),
  };
}

/** What a new column holds, the header first: one value for all, one a row, or nothing. */
function columnValues({ record }: TableOf, values: Argument): readonly (readonly Json[])[] | undefined {
  if (isMissing(values)) return undefined;
  return rowsFor({ ...record.area, columnCount: 1 }, values as Json);
}
