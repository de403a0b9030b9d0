import type { HostObject, ObjectKind } from '../../wire/object-model';
import type { Area } from '../model/area';
import { clearFormats } from '../model/style-cells';
import { clearContents } from '../model/write-cells';
import { onSheet } from '../model/sheet';
import { refuseProtected } from '../model/protection';
import { resizeTable, showHeaders, showTotals } from '../model/reshape-table';
import { clearFilter } from '../model/table-filter';
import { refuseBadName } from '../model/table-names';
import { bodyArea, headerArea } from '../model/table-record';
import type { Objects, TableOf } from './objects';
import { rangeAt } from './range-at';
import { booleanOf, itemNotFound, rangeOf, textOf } from './read-arguments';

/** `Excel.Table`. */
export function tableKind(objects: Objects): ObjectKind<TableOf> {
  const range = ({ book, record }: TableOf, area: Area | undefined): HostObject => {
    if (area === undefined) throw itemNotFound('the table does not show that row');
    return objects.range(onSheet({ book, id: record.sheetId }, area));
  };
  return {
    name: 'Table',
    identity: ({ record }) => ({ Id: record.id }),
    properties,
    navigations: {
      Columns: { since: '1.1', to: objects.tableColumns },
      Rows: { since: '1.1', to: objects.tableRows },
      AutoFilter: { since: '1.9', to: objects.autoFilter },
      Sort: { since: '1.2', to: objects.tableSort },
      Worksheet: { since: '1.2', to: ({ book, record }) => objects.worksheet({ book, id: record.sheetId }) },
    },
    methods: {
      GetRange: { since: '1.1', call: (table) => range(table, table.record.area) },
      GetHeaderRowRange: { since: '1.1', call: (table) => range(table, headerArea(table.record)) },
      GetDataBodyRange: { since: '1.1', call: (table) => range(table, bodyArea(table.record)) },
      Resize: {
        since: '1.13',
        mutates: true,
        call: ({ book, record }, [newRange]) => {
          const sheet = { book, id: record.sheetId };
          resizeTable(book, record, rangeOf(newRange) ?? rangeAt(sheet, textOf(newRange)));
        },
      },
      ConvertToRange: {
        since: '1.2',
        mutates: true,
        call: (table) => {
          refuseProtected(sheetOf(table));
          table.book.tables.delete(table.record.id);
          return range(table, table.record.area);
        },
      },
      ClearFilters: {
        since: '1.2',
        mutates: true,
        call: ({ book, record }) => clearFilter(book, record),
      },
      Delete: {
        since: '1.1',
        mutates: true,
        call: (table) => {
          refuseProtected(sheetOf(table));
          table.book.tables.delete(table.record.id);
          const cells = onSheet(sheetOf(table), table.record.area);
          clearContents(cells);
          clearFormats(cells);
        },
      },
    },
  };
}

const properties: ObjectKind<TableOf>['properties'] = {
  Id: { since: '1.1', get: ({ record }) => record.id },
  Name: {
    since: '1.1',
    get: ({ record }) => record.name,
    set: (table, value) => {
      const name = textOf(value);
      refuseBadName(table.book, name, table.record.name);
      table.record.name = name;
    },
  },
  Style: {
    since: '1.1',
    get: ({ record }) => record.style,
    set: (table, value) => {
      refuseProtected(sheetOf(table));
      const style = textOf(value);
      if (
        style !== '' &&
        !/^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/.test(style)
      ) {
        throw itemNotFound(style);
      }
      table.record.style = style;
    },
  },
  ShowHeaders: {
    since: '1.1',
    get: ({ record }) => record.showHeaders,
    set: ({ book, record }, value) => showHeaders(book, record, booleanOf(value)),
  },
  ShowTotals: {
    since: '1.1',
    get: ({ record }) => record.showTotals,
    set: ({ book, record }, value) => showTotals(book, record, booleanOf(value)),
  },
  ShowBandedRows: {
    since: '1.3',
    get: ({ record }) => record.showBandedRows,
    set: (table, value) => {
      refuseProtected(sheetOf(table));
      table.record.showBandedRows = booleanOf(value);
    },
  },
};

function sheetOf({ book, record }: TableOf): { readonly book: TableOf['book']; readonly id: string } {
  return { book, id: record.sheetId };
}
