import { HostError, hostObject } from '../../../preview/wire/object-model';
import type { Argument, HostObject, Json, ObjectKind } from '../../../preview/wire/object-model';
import type { FunctionCaller, WorkbookEvent, WorkbookPort } from '../../../preview/wire/workbook-port';

/** A workbook just large enough to try the wire on: sheets of loose cells, and tables that only know their range. */
export class SmallWorkbook implements WorkbookPort {
  readonly sheets: Sheet[] = [{ id: '{sheet-1}', name: '收入', cells: new Map() }];
  readonly tables: Table[] = [];
  readonly root: HostObject = hostObject(workbookKind, this);
  callFunctions: FunctionCaller = () => {
    throw new Error('No host has connected its custom functions.');
  };
  private listener: (event: WorkbookEvent) => void = () => undefined;

  onEvent(listener: (event: WorkbookEvent) => void): () => void {
    this.listener = listener;
    return () => {
      this.listener = () => undefined;
    };
  }

  connectFunctions(caller: FunctionCaller): void {
    this.callFunctions = caller;
  }

  calculated(): Promise<void> {
    return Promise.resolve();
  }

  happen(event: WorkbookEvent): void {
    this.listener(event);
  }
}

interface Sheet {
  readonly id: string;
  name: string;
  readonly cells: Map<string, Json>;
}

interface Cells {
  readonly sheet: Sheet;
  readonly address: string;
}

interface Table {
  readonly id: string;
  readonly range: Cells;
  name: string;
}

const rangeKind: ObjectKind<Cells> = {
  name: 'Range',
  properties: {
    Address: { since: '1.1', get: ({ sheet, address }) => `${sheet.name}!${address}` },
    Values: {
      since: '1.1',
      get: ({ sheet, address }) => sheet.cells.get(address) ?? [['']],
      set: ({ sheet, address }, values) => {
        if (!Array.isArray(values)) {
          throw new HostError('InvalidArgument', 'The values of a range are rows.');
        }
        sheet.cells.set(address, values as readonly Json[]);
      },
    },
    RowCount: { since: '1.1', get: ({ address }) => rowsOf(address).length },
    ColumnCount: { since: '1.1', get: () => 1 },
    Hidden: { since: '1.2', get: () => false },
  },
  navigations: {
    Worksheet: { since: '1.1', to: ({ sheet }) => hostObject(sheetKind, sheet) },
  },
  methods: {
    Clear: {
      since: '1.1',
      mutates: true,
      call: ({ sheet, address }) => {
        sheet.cells.delete(address);
      },
    },
    GetRow: {
      since: '1.1',
      call: ({ sheet, address }, [row]) => {
        const number = rowsOf(address).first + Number(row);
        return hostObject(rangeKind, { sheet, address: `A${String(number)}:A${String(number)}` });
      },
    },
    GetBoundingRect: {
      since: '1.1',
      call: ({ sheet, address }, [other]) => {
        const [top, bottom] = [rowsOf(address).first, rowsOf(cellsOf(other).address)];
        const last = bottom.first + bottom.length - 1;
        return hostObject(rangeKind, { sheet, address: `A${String(top)}:A${String(last)}` });
      },
    },
  },
};

const sheetKind: ObjectKind<Sheet> = {
  name: 'Worksheet',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { since: '1.1', get: ({ id }) => id },
    Name: {
      since: '1.1',
      get: ({ name }) => name,
      set: (sheet, name) => {
        sheet.name = String(name);
      },
    },
    TabId: { since: '1.14', get: () => 7 },
    Position: { since: '1.1', get: () => 0 },
  },
  navigations: {},
  methods: {
    GetRange: {
      since: '1.1',
      call: (sheet, [address]) => hostObject(rangeKind, { sheet, address: String(address) }),
    },
    GetUsedRangeOrNullObject: {
      since: '1.4',
      call: (sheet) => (sheet.cells.size === 0 ? null : hostObject(rangeKind, { sheet, address: 'A1' })),
    },
  },
};

const sheetsKind: ObjectKind<SmallWorkbook> = {
  name: 'WorksheetCollection',
  properties: {},
  navigations: {},
  items: ({ sheets }) => sheets.map((sheet) => hostObject(sheetKind, sheet)),
  methods: {
    GetActiveWorksheet: { since: '1.1', call: ({ sheets }) => sheetObject(sheets[0]) },
    GetItem: {
      since: '1.1',
      call: (workbook, [key]) => {
        const sheet = sheetNamed(workbook, key);
        if (sheet === undefined) {
          throw new HostError('ItemNotFound', "The requested resource doesn't exist.");
        }
        return hostObject(sheetKind, sheet);
      },
    },
    GetItemOrNullObject: { since: '1.4', call: (workbook, [key]) => sheetObject(sheetNamed(workbook, key)) },
    Add: {
      since: '1.1',
      mutates: true,
      call: ({ sheets }, [name]) => {
        const sheet = {
          id: `{sheet-${String(sheets.length + 1)}}`,
          name: String(name),
          cells: new Map<string, Json>(),
        };
        sheets.push(sheet);
        return hostObject(sheetKind, sheet);
      },
    },
  },
};

const columnKind: ObjectKind<{ readonly name: string }> = {
  name: 'TableColumn',
  properties: {
    Name: { since: '1.1', get: ({ name }) => name },
    Values: { since: '1.1', get: ({ name }) => [[name]] },
  },
  navigations: {},
  methods: {},
};

const columnsKind: ObjectKind<readonly string[]> = {
  name: 'TableColumnCollection',
  properties: { Count: { since: '1.1', get: (names) => names.length } },
  navigations: {},
  items: (names) => names.map((name) => hostObject(columnKind, { name })),
  methods: {
    GetItemAt: {
      since: '1.1',
      call: (names, [index]) => hostObject(columnKind, { name: names[Number(index)] ?? '' }),
    },
    GetCount: { since: '1.4', call: (names) => names.length },
  },
};

const tableKind: ObjectKind<Table> = {
  name: 'Table',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { since: '1.1', get: ({ id }) => id },
    Name: {
      since: '1.1',
      get: ({ name }) => name,
      set: (table, name) => {
        table.name = String(name);
      },
    },
  },
  navigations: {
    Columns: { since: '1.1', to: () => hostObject(columnsKind, ['指标', '数值']) },
    Worksheet: { since: '1.1', to: ({ range }) => hostObject(sheetKind, range.sheet) },
  },
  methods: {
    GetRange: { since: '1.1', call: ({ range }) => hostObject(rangeKind, range) },
  },
};

const tablesKind: ObjectKind<SmallWorkbook> = {
  name: 'TableCollection',
  properties: { Count: { since: '1.1', get: ({ tables }) => tables.length } },
  navigations: {},
  items: ({ tables }) => tables.map((table) => hostObject(tableKind, table)),
  methods: {
    Add: {
      since: '1.1',
      mutates: true,
      call: ({ tables }, [range]) => {
        const id = String(tables.length + 1);
        const table = { id, name: `Table${id}`, range: cellsOf(range) };
        tables.push(table);
        return hostObject(tableKind, table);
      },
    },
    GetItem: {
      since: '1.1',
      call: ({ tables }, [key]) => {
        const table = tables.find(({ id, name }) => id === key || name === key);
        if (table === undefined) {
          throw new HostError('ItemNotFound', "The requested resource doesn't exist.");
        }
        return hostObject(tableKind, table);
      },
    },
  },
};

const workbookKind: ObjectKind<SmallWorkbook> = {
  name: 'Workbook',
  properties: { Name: { since: '1.7', get: () => 'book.xlsx' } },
  navigations: {
    Worksheets: { since: '1.1', to: (workbook) => hostObject(sheetsKind, workbook) },
    Tables: { since: '1.1', to: (workbook) => hostObject(tablesKind, workbook) },
  },
  methods: {},
};

function rowsOf(address: string): { readonly first: number; readonly length: number } {
  const [first = 1, last = first] = [...address.matchAll(/\d+/g)].map(Number);
  return { first, length: last - first + 1 };
}

function sheetNamed({ sheets }: SmallWorkbook, key: Argument): Sheet | undefined {
  return sheets.find(({ id, name }) => id === key || name === key);
}

function sheetObject(sheet: Sheet | undefined): HostObject | null {
  return sheet === undefined ? null : hostObject(sheetKind, sheet);
}

function cellsOf(range: Argument): Cells {
  if (typeof range === 'object' && range !== null && 'kind' in range) {
    return (range as HostObject<Cells>).self;
  }
  throw new HostError('InvalidArgument', 'A table needs a range.');
}
