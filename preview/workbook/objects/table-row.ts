import type { ObjectKind } from '../../wire/object-model';
import { removeRow } from '../model/grow-table';
import { readCell } from '../model/read-cell';
import type { SheetArea } from '../model/sheet';
import { onSheet } from '../model/sheet';
import { bodyArea } from '../model/table-record';
import { writeCells } from '../model/write-cells';
import { gridOf, rowsFor } from './cell-grid';
import type { Objects, RowOf } from './objects';
import { itemNotFound } from './read-arguments';

/** `Excel.TableRow`: a row by its place, whatever stands there when it is used. */
export function tableRowKind(objects: Objects): ObjectKind<RowOf> {
  return {
    name: 'TableRow',
    properties: {
      Index: { since: '1.1', get: ({ index }) => index },
      Values: {
        since: '1.1',
        get: (row) => {
          const cells = cellsOf(row);
          return gridOf(cells, (at, column) => readCell(cells.sheet, at, column).value);
        },
        set: (row, value) => writeCells(cellsOf(row), rowsFor(cellsOf(row), value)),
      },
    },
    navigations: {},
    methods: {
      GetRange: { since: '1.1', call: (row) => objects.range(cellsOf(row)) },
      Delete: {
        since: '1.1',
        mutates: true,
        call: ({ book, record, index }) => removeRow(book, record, index),
      },
    },
  };
}

function cellsOf({ book, record, index }: RowOf): SheetArea {
  const body = bodyArea(record);
  if (index >= body.rowCount) throw itemNotFound('row');
  return onSheet({ book, id: record.sheetId }, { ...body, row: body.row + index, rowCount: 1 });
}
