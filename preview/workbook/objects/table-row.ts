import type { ObjectKind } from '../../wire/object-model';
import { removeRow } from '../model/grow-table';
import type { RowOf } from './objects';

/** `Excel.TableRow`: a row by its place, whatever stands there when it is used. */
export const tableRowKind: ObjectKind<RowOf> = {
  name: 'TableRow',
  properties: {},
  navigations: {},
  methods: {
    Delete: {
      since: '1.1',
      mutates: true,
      call: ({ book, record, index }) => removeRow(book, record, index),
    },
  },
};
