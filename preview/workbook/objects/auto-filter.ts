import type { ObjectKind } from '../../wire/object-model';
import type { Sheet } from '../model/book';
import { clearFilter } from '../model/table-filter';
import type { TableOf } from './objects';

/** `Excel.AutoFilter` of a table. */
export const autoFilterKind: ObjectKind<TableOf> = {
  name: 'AutoFilter',
  properties: {
    IsDataFiltered: { since: '1.9', get: ({ record }) => record.filter !== undefined },
  },
  navigations: {},
  methods: {
    ClearCriteria: { since: '1.9', mutates: true, call: ({ book, record }) => clearFilter(book, record) },
  },
};

/** `Excel.AutoFilter` of cells that are no table: there is none, and it says so. */
export const sheetFilterKind: ObjectKind<Sheet> = {
  name: 'AutoFilter',
  properties: { IsDataFiltered: { since: '1.9', get: () => false } },
  navigations: {},
  methods: {},
};
