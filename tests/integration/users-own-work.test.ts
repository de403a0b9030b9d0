import { applyRefresh } from '../../src/excel/apply-refresh';
import { insertTables } from '../../src/excel/insert-tables';
import { readTables } from '../../src/excel/read-tables';
import type { SheetPlan } from '../../src/sheets/plan/sheet-plan';
import { refreshOf, type TableRefresh } from '../../src/sheets/refresh/refresh';
import { smallPlan } from '../sheets/plan/small-plan';
import { openExcel, type OpenExcel } from './open-excel';

const FIGURES = { gdp: 306.2, revenue: 21.9, trade: 5 };
const plan = smallPlan(FIGURES);

async function opened(): Promise<OpenExcel> {
  const excel = await openExcel();
  await insertTables([plan], { kind: 'new-sheets' });
  return excel;
}

describe('a refresh leaves the user’s own work', () => {
  test('a formula over a figure of ours, whatever it gives', async () => {
    await opened();
    await inTable((body) => {
      body.getCell(0, 1).formulas = [['=20+5']];
      body.getCell(1, 1).formulas = [['=17.9+4']];
    });
    const [refresh] = await comparison(smallPlan({ ...FIGURES, trade: 6 }, '2'));
    expect(refresh?.changes).toEqual([
      { kind: 'edited', key: 'gdp', column: 'value', from: 25, to: 306.2, formula: '=20+5' },
      { kind: 'edited', key: 'revenue', column: 'value', from: 21.9, to: 21.9, formula: '=17.9+4' },
      { kind: 'changed', key: 'trade', column: 'value', from: 5, to: 6 },
    ]);
    await applyRefresh(refresh ? [refresh] : []);
    expect((await cells()).map((row) => row[1])).toEqual(['=20+5', '=17.9+4', 6]);
  });

  test('a formula that was typed between comparison and consent', async () => {
    await opened();
    const refreshes = await comparison(smallPlan({ ...FIGURES, gdp: 307 }, '2'));
    await inTable((body) => (body.getCell(0, 1).formulas = [['=300+6.2']]));
    expect(await applyRefresh(refreshes)).toMatchObject({ reason: 'table-changed-since' });
    expect((await cells())[0]?.[1]).toBe('=300+6.2');
  });

  test('a remark where a row that the report dropped would be marked', async () => {
    await opened();
    await inTable((body) => (body.getCell(1, 2).values = [['my remark']]));
    await applyRefresh(await comparison(smallPlan({ gdp: 306.2, trade: 5 }, '2')));
    expect((await cells())[1]?.[2]).toBe('my remark');
  });

  test('an edit, without asking at each refresh', async () => {
    await opened();
    await inTable((body) => (body.getCell(0, 1).values = [[1]]));
    await applyRefresh(await comparison(plan));
    const [again] = await comparison(plan);
    expect(again?.changes).toMatchObject([{ kind: 'kept', from: 1 }]);
    expect((await cells())[0]?.[1]).toBe(1);
    await applyRefresh(again ? [again] : [], again?.changes);
    expect((await cells())[0]?.[1]).toBe(306.2);
    expect((await comparison(plan))[0]?.changes).toEqual([]);
  });

  test('a filter, under which a row that was appended is taken back where the answer is lost', async () => {
    const excel = await opened();
    excel.workbook.person.filter('Small', 'Key', ['gdp']);
    const before = await cells();
    const more = await comparison(smallPlan({ gdp: 306.2, revenue: 21.9, trade: 285.8, retail: 42 }, '2'));
    excel.faults.strike({ at: 'writing', fault: { when: 'after', code: 'ServiceNotAvailable' } });
    expect(await applyRefresh(more)).toMatchObject({ kind: 'refused', reason: 'connection-lost' });
    expect(await cells()).toEqual(before);
  });

  test('a row that they deleted, until they want it back', async () => {
    await opened();
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Small').rows.getItemAt(0).delete();
      await context.sync();
    });
    const removed = await comparison(plan);
    await applyRefresh(removed);
    expect(await cells()).toHaveLength(2);
    await applyRefresh(
      removed,
      removed.flatMap(({ changes }) => changes),
    );
    expect((await cells()).at(-1)).toEqual(['Name of gdp', 306.2, '', 'gdp']);
  });
});

async function comparison(wanted: SheetPlan): Promise<readonly TableRefresh[]> {
  const read = await readTables(['Small']);
  if (read.kind === 'refused') throw new Error(read.reason);
  return read.tables.map(({ record, reading }) => refreshOf(wanted, record, reading));
}

async function inTable(change: (body: Excel.Range) => void): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook.tables.getItem('Small').getDataBodyRange());
    await context.sync();
  });
}

async function cells(): Promise<readonly (readonly unknown[])[]> {
  return Excel.run(async (context) => {
    const body = context.workbook.tables.getItem('Small').getDataBodyRange();
    body.load('formulas');
    await context.sync();
    return body.formulas as unknown[][];
  });
}
