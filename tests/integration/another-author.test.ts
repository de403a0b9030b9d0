import type { Fault } from '../../preview/wire/fault';
import { applyRefresh } from '../../src/excel/apply-refresh';
import { insertTables } from '../../src/excel/insert-tables';
import { readTables } from '../../src/excel/read-tables';
import { refreshOf, type TableRefresh } from '../../src/sheets/refresh/refresh';
import { smallPlan } from '../sheets/plan/small-plan';
import { openExcel } from './open-excel';
import { workbookSnapshot } from './workbook-snapshot';

const PLAN = smallPlan({ gdp: 306.2, revenue: 21.9 });
const OTHER = { ...smallPlan({ trade: 285.8 }), title: 'Other', tableName: 'Other' };
const LATER = smallPlan({ gdp: 306.3, revenue: 22.5, trade: 285.8 }, '2');
const ON_SHEETS = { kind: 'new-sheets' } as const;

describe('while tables are being inserted on new sheets, another author', () => {
  test.each([
    ['an empty sheet', () => undefined],
    ['a sheet with a table', (sheet: Excel.Worksheet) => void sheet.tables.add('A1:B2', true)],
    [
      'a sheet that begins like ours',
      (sheet: Excel.Worksheet) => (sheet.getRange('A1').values = [['Indicator']]),
    ],
    [
      'a sheet with a table of our name',
      (sheet: Excel.Worksheet) => {
        sheet.getRange('A1:D1').values = [['Indicator', 'Value', 'Note', 'Key']];
        sheet.tables.add('A1:D2', true).name = 'Small';
      },
    ],
  ])('adds %s of the same name and keeps it; ours takes the next', async (_, fillSheet) => {
    const { meanwhile } = await sharedExcel();
    const theirs = () =>
      inWorkbook((workbook) => {
        fillSheet(workbook.worksheets.add('Small'));
      });
    meanwhile('at the read', theirs);
    expect(await insertTables([OTHER, PLAN], ON_SHEETS)).toMatchObject({
      tables: [{ worksheet: 'Other' }, { worksheet: 'Small (2)' }],
    });
    const left = await sheetNamed('Small');
    await sharedExcel();
    await theirs();
    expect(left).toEqual(await sheetNamed('Small'));
  });
});

describe('while a table is being refreshed, another author', () => {
  test.each<readonly [string, (table: Excel.Table) => void]>([
    ['writes into a cell of ours', (table) => (body(table, 0, 1).formulas = [['=300+7']])],
    ['writes into the mark of a row', (table) => (body(table, 1, 2).values = [['checked']])],
    ['inserts a column', (table) => void table.columns.add(0, undefined, 'Mine')],
    ['adds a row', (table) => void table.rows.add(undefined, [['mine', 1, '', '']])],
    ['deletes a column', (table) => table.columns.getItemAt(0).delete()],
    ['deletes a row', (table) => table.rows.getItemAt(0).delete()],
  ])('%s, and it stays', async (_, change) => {
    await sharedExcel();
    await insertTables([PLAN], ON_SHEETS);
    const refreshes = await comparison();
    await inWorkbook((workbook) => {
      change(workbook.tables.getItem('Small'));
    });
    const theirs = await workbookSnapshot();
    expect(await applyRefresh(refreshes)).toMatchObject({ reason: 'table-changed-since' });
    expect(await workbookSnapshot()).toEqual(theirs);
  });

  test('has refreshed it: their rows and what is remembered of them stay', async () => {
    await sharedExcel();
    await insertTables([PLAN], ON_SHEETS);
    const refreshes = await comparison();
    await applyRefresh(await comparison());
    const theirs = await workbookSnapshot();
    expect(await applyRefresh(refreshes)).toMatchObject({ reason: 'table-changed-since' });
    expect(await workbookSnapshot()).toEqual(theirs);
  });

  test('writes over what is then taken back, and it stays', async () => {
    const { meanwhile } = await sharedExcel();
    await insertTables([PLAN], ON_SHEETS);
    const refreshes = await comparison();
    meanwhile(
      'at the write',
      () =>
        inWorkbook((workbook) => {
          body(workbook.tables.getItem('Small'), 0, 1).values = [[77]];
        }),
      { when: 'after', code: 'ServiceNotAvailable' },
    );
    expect(await applyRefresh(refreshes)).toMatchObject({ reason: 'connection-lost' });
    expect((await comparison())[0]?.reading.rows).toEqual([
      ['Name of gdp', 77, '', 'gdp'],
      ['Name of revenue', 21.9, '', 'revenue'],
    ]);
  });
});

/** What a sheet holds, and the tables on it. */
async function sheetNamed(name: string): Promise<unknown> {
  const { sheets, tables } = (await workbookSnapshot()) as {
    readonly sheets: readonly { readonly name: string }[];
    readonly tables: readonly { readonly address: string }[];
  };
  return [
    sheets.find((sheet) => sheet.name === name),
    tables.filter(({ address }) => address.startsWith(`${name}!`)),
  ];
}

/** An Excel in which another author does something while our next request runs: theirs comes right after it. */
async function sharedExcel() {
  type Pending = {
    readonly when: RegExp;
    readonly act: () => Promise<unknown>;
    readonly fault: Fault | undefined;
  };
  let pending: Pending | undefined;
  await openExcel({
    beforeBatch: ({ actions }) => {
      const due = pending;
      if (due === undefined || !actions.some((action) => due.when.test(action))) return undefined;
      pending = undefined;
      void due.act();
      return due.fault;
    },
  });
  const moments = { 'at the read': /^load /, 'at the write': /^set (NumberFormat|Values)$/ };
  return {
    meanwhile: (moment: keyof typeof moments, act: Pending['act'], fault?: Fault) => {
      pending = { when: moments[moment], act, fault };
    },
  };
}

async function comparison(): Promise<readonly TableRefresh[]> {
  const read = await readTables(['Small']);
  if (read.kind === 'refused') throw new Error(read.reason);
  return read.tables.map(({ record, reading }) => refreshOf(LATER, record, reading));
}

function body(table: Excel.Table, row: number, column: number): Excel.Range {
  return table.getDataBodyRange().getCell(row, column);
}

async function inWorkbook(change: (workbook: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook);
    await context.sync();
  });
}
