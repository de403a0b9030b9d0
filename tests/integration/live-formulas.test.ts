import { applyRefresh } from '../../src/excel/apply-refresh';
import { insertTables } from '../../src/excel/insert-tables';
import { readTables } from '../../src/excel/read-tables';
import { refreshOf, type TableRefresh } from '../../src/sheets/refresh/refresh';
import type { SheetPlan } from '../../src/sheets/plan/sheet-plan';
import { livePlan } from '../sheets/plan/live-plan';
import { openExcel, roundTripsOf } from './open-excel';
import { workbookSnapshot } from './workbook-snapshot';

const FIGURES = { north: [30, 60], south: [10, 40] } as const;
const plan = livePlan(FIGURES);
/** As it stands below B3. */
const TOTAL_RATE = `=${sumOf('C')}/${sumOf('D')}`;
const anchor = { worksheet: 'Sheet1', row: 2, column: 1, address: 'Sheet1!B3' };

describe('a table with live formulas', () => {
  test('inserted at a cell computes there, in one read and one write', async () => {
    const excel = await openExcel({ functions: true });
    const { answer, reads, writes } = await roundTripsOf(excel, () =>
      insertTables([plan], { kind: 'at', anchor }),
    );
    expect(answer).toMatchObject({ kind: 'inserted', tables: [{ address: 'Sheet1!B3:F6' }] });
    expect({ reads, writes }).toEqual({ reads: 1, writes: 1 });
    await excel.workbook.settled();
    expect(await body()).toEqual({
      formulas: [
        ['north', 30, 60, '=FISCAL.SELFSUFFICIENCY(C4,D4)', 'north'],
        ['south', 10, 40, '=FISCAL.SELFSUFFICIENCY(C5,D5)', 'south'],
        ['Total', '', '', TOTAL_RATE, 'total'],
      ],
      shown: [
        ['north', '30.0', '60.0', '50.0%', 'north'],
        ['south', '10.0', '40.0', '25.0%', 'south'],
        ['Total', '', '', '40.0%', 'total'],
      ],
    });
  });

  test('computes the same however it is sorted, and where a row is gone shows that it cannot', async () => {
    const excel = await openExcel({ functions: true });
    await insertTables([plan], { kind: 'at', anchor });
    await excel.workbook.settled();
    const { formulas } = await body();
    const table = (context: Excel.RequestContext) => context.workbook.tables.getItem('Live');
    await Excel.run(async (context) => {
      table(context).getDataBodyRange().formulas = [formulas[2], formulas[1], formulas[0]] as string[][];
      await context.sync();
    });
    await excel.workbook.settled();
    expect((await body()).shown.map((row) => row[3])[0]).toBe('40.0%');
    await Excel.run(async (context) => {
      table(context).rows.getItemAt(1).delete();
      await context.sync();
    });
    await excel.workbook.settled();
    expect((await body()).shown.map((row) => row[3])[0]).toBe('#N/A');
  });

  test('refreshed twice stays as it is, with nothing to write', async () => {
    const excel = await openExcel({ functions: true });
    await insertTables([plan], { kind: 'new-sheets' });
    await excel.workbook.settled();
    const before = await workbookSnapshot();
    for (const time of ['first', 'second']) {
      const refreshes = await comparison(plan);
      expect({ time, changes: refreshes.flatMap(({ changes }) => changes) }).toEqual({ time, changes: [] });
      const { answer, writes } = await roundTripsOf(excel, () => applyRefresh(refreshes));
      expect(answer).toMatchObject({ kind: 'refreshed', tables: [] });
      expect(writes).toBe(0);
    }
    expect(await workbookSnapshot()).toEqual(before);
  });

  test("keeps the user's edit of a formula, and computes with a corrected figure", async () => {
    const excel = await openExcel({ functions: true });
    await insertTables([plan], { kind: 'at', anchor });
    await excel.workbook.settled();
    await Excel.run(async (context) => {
      const cells = context.workbook.tables.getItem('Live').getDataBodyRange();
      // The other way round, Excel would fill the whole column with the formula.
      cells.getCell(1, 3).values = [['我的数']];
      cells.getCell(0, 3).formulas = [['=ROUND(C4/D4,1)']];
      await context.sync();
    });
    const refreshes = await comparison(livePlan({ ...FIGURES, north: [42, 60] }, '2'));
    expect(refreshes.flatMap(({ changes }) => changes)).toEqual([
      { kind: 'changed', key: 'north', column: 'revenue', from: 30, to: 42 },
    ]);
    expect(await applyRefresh(refreshes)).toMatchObject({ kind: 'refreshed', tables: ['Live'] });
    await excel.workbook.settled();
    expect((await body()).formulas.map((row) => row[3])).toEqual(['=ROUND(C4/D4,1)', '我的数', TOTAL_RATE]);
    expect((await body()).shown.map((row) => row[3])).toEqual(['70.0%', '我的数', '52.0%']);
  });

  test('gives a row that is appended its formulas, where the table stands by now', async () => {
    const excel = await openExcel({ functions: true });
    await insertTables([plan], { kind: 'at', anchor });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('1:1').insert('Down');
      await context.sync();
    });
    const refreshes = await comparison(livePlan({ ...FIGURES, east: [6, 8] }, '2'));
    expect(refreshes.flatMap(({ changes }) => changes)).toEqual([{ kind: 'added', key: 'east' }]);
    expect(await applyRefresh(refreshes)).toMatchObject({ kind: 'refreshed', tables: ['Live'] });
    await excel.workbook.settled();
    const { formulas, shown } = await body();
    expect(formulas.at(-1)).toEqual(['east', 6, 8, '=FISCAL.SELFSUFFICIENCY(C8,D8)', 'east']);
    expect(shown.at(-1)?.[3]).toBe('75.0%');
  });

  test('refuses to append a row where the table moved after it was compared', async () => {
    await openExcel();
    await insertTables([plan], { kind: 'at', anchor });
    const refreshes = await comparison(livePlan({ ...FIGURES, east: [6, 8] }, '2'));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('1:1').insert('Down');
      await context.sync();
    });
    const before = await workbookSnapshot();
    expect(await applyRefresh(refreshes)).toMatchObject({ kind: 'refused', reason: 'table-changed-since' });
    expect(await workbookSnapshot()).toEqual(before);
  });

  test('may show other results by now without that counting as a change of the table', async () => {
    const excel = await openExcel({ functions: true });
    await insertTables([plan], { kind: 'at', anchor });
    const refreshes = await comparison(livePlan({ ...FIGURES, north: [42, 60] }, '2'));
    await excel.workbook.settled();
    expect(await applyRefresh(refreshes)).toMatchObject({ kind: 'refreshed', tables: ['Live'] });
  });
});

function sumOf(column: string): string {
  const cells = ['north', 'south'].map(
    (key) => `INDEX($${column}$4:$${column}$6,MATCH("${key}",$F$4:$F$6,0))`,
  );
  return `SUM(${cells.join(',')})`;
}

async function comparison(wanted: SheetPlan): Promise<readonly TableRefresh[]> {
  const read = await readTables(['Live']);
  if (read.kind === 'refused') throw new Error(read.reason);
  return read.tables.map(({ record, reading }) => refreshOf(wanted, record, reading));
}

async function body() {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem('Live').getDataBodyRange();
    range.load('formulas, text');
    await context.sync();
    return { formulas: range.formulas as unknown[][], shown: range.text };
  });
}
