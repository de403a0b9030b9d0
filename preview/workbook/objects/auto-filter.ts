import type { ObjectKind } from '../../wire/object-model';
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
