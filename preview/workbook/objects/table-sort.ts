import type { Argument, ObjectKind } from '../../wire/object-model';
import { HostError } from '../../wire/object-model';
import { refuseProtected } from '../model/protection';
import { sortTable } from '../model/sort-table';
import type { TableOf } from './objects';
import { integerOf, invalidArgument, recordOf } from './read-arguments';

/** `Excel.TableSort`; this workbook sorts by one column. */
export const tableSortKind: ObjectKind<TableOf> = {
  name: 'TableSort',
  properties: {},
  navigations: {},
  methods: {
    Apply: {
      since: '1.2',
      mutates: true,
      call: ({ book, record }, [fields]) => {
        refuseProtected({ book, id: record.sheetId });
        const { key, ascending } = onlyField(fields);
        sortTable(book, record, integerOf(key ?? null), ascending === false);
      },
    },
  },
};

function onlyField(fields: Argument): ReturnType<typeof recordOf> {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument();
  if (fields.length > 1) throw new HostError('NotImplemented', 'This workbook sorts by one column.');
  return recordOf((fields as readonly Argument[])[0]);
}
