import type { ObjectKind } from '../../wire/object-model';
import { filterTable } from '../model/table-filter';
import type { ColumnOf } from './objects';
import { invalidArgument } from './read-arguments';

/** `Excel.Filter` of a table's column; this workbook filters by the values of one column. */
export const filterKind: ObjectKind<ColumnOf> = {
  name: 'Filter',
  properties: {},
  navigations: {},
  methods: {
    ApplyValuesFilter: {
      since: '1.2',
      mutates: true,
      call: ({ book, record, columnId }, [values]) => {
        if (!Array.isArray(values) || !values.every((value) => typeof value === 'string')) {
          throw invalidArgument();
        }
        filterTable(book, record, columnId, values as readonly string[]);
      },
    },
  },
};
