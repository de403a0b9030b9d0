import type { HostObject, ObjectKind } from '../../wire/object-model';
import { removeRow } from '../model/grow-table';
import { onSheet } from '../model/sheet';
import { bodyArea } from '../model/table-record';
import type { Objects, RowOf } from './objects';
import { itemNotFound } from './read-arguments';

/** `Excel.TableRow`: a row by its place, whatever stands there when it is used. */
export function tableRowKind(objects: Objects): ObjectKind<RowOf> {
  return {
    name: 'TableRow',
    properties: {},
    navigations: {},
    methods: {
      GetRange: {
        since: '1.1',
        call: ({ book, record, index }): HostObject => {
          const body = bodyArea(record);
          if (index >= body.rowCount) throw itemNotFound('row');
          const row = { ...body, row: body.row + index, rowCount: 1 };
          return objects.range(onSheet({ book, id: record.sheetId }, row));
        },
      },
      Delete: {
        since: '1.1',
        mutates: true,
        call: ({ book, record, index }) => removeRow(book, record, index),
      },
    },
  };
}
