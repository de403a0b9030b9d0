import type { HostObject, ObjectKind } from '../../wire/object-model';
import { HEADER_LIMIT } from '../entry/entry-limits';
import type { Area } from '../model/area';
import { removeColumn } from '../model/grow-table';
import { onSheet } from '../model/sheet';
import type { SheetArea } from '../model/sheet';
import { columnNames, repairHeaders } from '../model/table-headers';
import { bodyArea, headerArea } from '../model/table-record';
import { writeCells } from '../model/write-cells';
import type { ColumnOf, Objects } from './objects';
import { invalidArgument, itemNotFound, textOf } from './read-arguments';

/** `Excel.TableColumn`. */
export function tableColumnKind(objects: Objects): ObjectKind<ColumnOf> {
  const range = (column: ColumnOf, area: Area | undefined): HostObject =>
    objects.range(cellsOf(column, area));
  return {
    name: 'TableColumn',
    identity: ({ columnId }) => ({ Id: columnId }),
    properties: {
      Name: {
        since: '1.1',
        get: (column) => columnNames(column.book, column.record)[indexOf(column)] ?? '',
        set: (column, value) => {
          const { book, record } = column;
          const name = textOf(value);
          if (name.length > HEADER_LIMIT) throw invalidArgument();
          if (headerArea(record) === undefined) {
            record.columns = record.columns.map((other) =>
              other.id === column.columnId ? { ...other, name } : other,
            );
            return;
          }
          writeCells(cellsOf(column, headerArea(record)), [[name.startsWith("'") ? name : `'${name}`]]);
          repairHeaders(book, record);
        },
      },
    },
    navigations: { Filter: { since: '1.2', to: objects.filter } },
    methods: {
      GetDataBodyRange: { since: '1.1', call: (column) => range(column, bodyArea(column.record)) },
      Delete: {
        since: '1.1',
        mutates: true,
        call: (column) => removeColumn(column.book, column.record, indexOf(column)),
      },
    },
  };
}

function indexOf({ record, columnId }: ColumnOf): number {
  const index = record.columns.findIndex(({ id }) => id === columnId);
  if (index < 0) throw itemNotFound('column');
  return index;
}

function cellsOf(column: ColumnOf, area: Area | undefined): SheetArea {
  if (area === undefined) throw itemNotFound('the table does not show that row');
  const sheet = { book: column.book, id: column.record.sheetId };
  return onSheet(sheet, { ...area, column: area.column + indexOf(column), columnCount: 1 });
}
