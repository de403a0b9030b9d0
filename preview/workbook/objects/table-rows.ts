import type { Argument, HostObject, Json, ObjectKind } from '../../wire/object-model';
import { addRows } from '../model/grow-table';
import { bodyArea } from '../model/table-record';
import type { Objects, TableOf } from './objects';
import { booleanOf, integerOf, invalidArgument, isMissing, optionalInteger } from './read-arguments';

/** `Excel.TableRowCollection`. */
export function tableRowsKind(objects: Objects): ObjectKind<TableOf> {
  const at = (table: TableOf, index: number): HostObject => {
    if (index < 0 || index >= rowCount(table)) throw invalidArgument();
    return objects.tableRow({ ...table, index });
  };
  return {
    name: 'TableRowCollection',
    properties: { Count: { since: '1.1', get: rowCount } },
    navigations: {},
    methods: {
      Add: {
        since: '1.1',
        mutates: true,
        call: (table, [index, values, alwaysInsert]) => {
          const asked = optionalInteger(index);
          const place = asked === undefined || asked === -1 ? rowCount(table) : asked;
          addRows(
            table.book,
            table.record,
            place,
            rowValues(table, values),
            isMissing(alwaysInsert) || booleanOf(alwaysInsert),
          );
          return at(table, place);
        },
      },
      GetItemAt: { since: '1.1', call: (table, [index]) => at(table, integerOf(index)) },
    },
    items: (table) => Array.from({ length: rowCount(table) }, (_, index) => at(table, index)),
  };
}

function rowCount({ record }: TableOf): number {
  return bodyArea(record).rowCount;
}

/** One row a list; nothing, or one value for all cells, means one row. */
function rowValues({ record }: TableOf, values: Argument): readonly (readonly Json[])[] {
  const width = record.area.columnCount;
  if (!Array.isArray(values)) {
    return [Array.from({ length: width }, () => (isMissing(values) ? null : (values as Json)))];
  }
  const rows = values as readonly Json[];
  if (rows.length === 0 || !rows.every((row) => Array.isArray(row) && row.length === width))
    throw invalidArgument();
  return rows as readonly (readonly Json[])[];
}
