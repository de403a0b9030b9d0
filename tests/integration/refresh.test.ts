import { applyRefresh } from '../../src/excel/apply-refresh';
import { insertTables } from '../../src/excel/insert-tables';
import { readRegistry } from '../../src/excel/registry';
import { readTables } from '../../src/excel/read-tables';
import { bundled } from '../../src/library/bundled';
import type { Dataset } from '../../src/library/dataset';
import { refreshOf, type TableRefresh } from '../../src/sheets/refresh/refresh';
import { planFor } from '../../src/sheets/tables/plan-for';
import { rowMark } from '../../src/sheets/plan/row-mark';
import { openExcel, roundTripsOf } from './open-excel';
import { bothPlans, headlinePlan, zhuhaiIn } from './plans';
import { workbookSnapshot } from './workbook-snapshot';
import { putRecord } from './records-in-parts';
import { withValue } from '../sheets/plan/plan-cells';
import { KEY_COLUMN } from '../../src/sheets/plan/sheet-plan';

const BOTH = ['HeadlineResults', 'ResultsAndTargets'];
const REVENUE = 'general-budget-revenue|主园区|2021';

describe.each(['1.13', '1.17'])('refreshing in ExcelApi %s', (excelApi) => {
  test('all tables takes one read, one more since there are charts, and after consent one for the records and one write', async () => {
    const excel = await openExcel({ excelApi });
    await insertTables(bothPlans(), { kind: 'new-sheets' });
    await edit('HeadlineResults', (body) => (body.getCell(4, 3).values = [[99]]));
    await edit('ResultsAndTargets', (body) => (body.getCell(4, 3).values = [[99]]));

    const comparing = await roundTripsOf(excel, () => comparison(BOTH));
    expect([comparing.reads, comparing.writes]).toEqual([2, 0]);
    const chosen = comparing.answer.flatMap(({ changes }) => changes);
    const applying = await roundTripsOf(excel, () => applyRefresh(comparing.answer, chosen));
    expect(applying.answer).toMatchObject({ kind: 'refreshed', tables: BOTH, changes: 2 });
    expect([applying.reads, applying.writes]).toEqual([1, 1]);
  });
});

describe('a refresh', () => {
  test('right after the insertion finds nothing and writes nothing', async () => {
    const excel = await openExcel();
    await insertTables(bothPlans(), { kind: 'new-sheets' });
    const refreshes = await comparison(BOTH);
    expect(refreshes.flatMap(({ changes }) => changes)).toEqual([]);
    const { answer, reads, writes } = await roundTripsOf(excel, () => applyRefresh(refreshes));
    expect(answer).toMatchObject({ kind: 'refreshed', tables: [] });
    expect([reads, writes]).toEqual([0, 0]);
  });

  test("names the user's edit and restores the report's figure where that is chosen", async () => {
    await openExcel();
    await insertTables(bothPlans(), { kind: 'new-sheets' });
    const fresh = await workbookSnapshot();
    await edit('HeadlineResults', (body) => (body.getCell(4, 3).values = [[99]]));
    const refreshes = await comparison(BOTH);
    expect(refreshes.map(({ changes }) => changes)).toEqual([
      [{ kind: 'edited', key: REVENUE, column: 'value', from: 99, to: 21.9 }],
      [],
    ]);
    await applyRefresh(
      refreshes,
      refreshes.flatMap(({ changes }) => changes),
    );
    expect(await workbookSnapshot()).toEqual(fresh);
    expect((await comparison(BOTH)).flatMap(({ changes }) => changes)).toEqual([]);
  });

  test('writes the corrected figures, appends new rows, marks dropped ones, and then finds nothing', async () => {
    await openExcel();
    await insertTables(bothPlans(), { kind: 'new-sheets' });
    const later = laterDataset();
    const refreshes = await comparison(BOTH, later);
    expect(refreshes[0]?.changes).toEqual([
      { kind: 'changed', key: REVENUE, column: 'value', from: 21.9, to: 22.55 },
      { kind: 'changed', key: REVENUE, column: 'prior-year', from: 21.9 / 1.221, to: 22.55 / 1.221 },
      {
        kind: 'changed',
        key: REVENUE,
        column: 'prior-year-interval',
        from: '17.887至17.985亿元',
        to: '18.456至18.481亿元',
      },
      { kind: 'added', key: 'exports|主园区|2021' },
      { kind: 'gone', key: 'foreign-trade|主园区|2021' },
    ]);
    expect(await applyRefresh(refreshes)).toMatchObject({ kind: 'refreshed', tables: BOTH });
    const cells = await tableCells('HeadlineResults');
    expect(cells.values).toContainEqual(expect.arrayContaining([22.55]));
    expect(cells.values.find((row) => row.at(-1) === rowMark('foreign-trade|主园区|2021'))).toContain(
      '报告数据中已无此行',
    );
    const added = cells.values.findIndex((row) => row.at(-1) === rowMark('exports|主园区|2021'));
    expect(added).toBe(cells.values.length - 1);
    expect(cells.formats[added]?.slice(3, 6)).toEqual(['#,##0.0', '@', '0.0%']);
    expect(cells.text[added]?.[3]).toBe('301.5');

    expect((await comparison(BOTH, later)).flatMap(({ changes }) => changes)).toEqual([]);
    expect(await applyRefresh(await comparison(BOTH, later))).toMatchObject({
      kind: 'refreshed',
      tables: [],
    });
  });

  test("finds sorted rows by their keys, and leaves the user's own column and row alone", async () => {
    await openExcel();
    await insertTables([headlinePlan()], { kind: 'new-sheets' });
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('HeadlineResults');
      const body = table.getDataBodyRange();
      body.load('values, formulas');
      await context.sync();
      body.values = body.values.toReversed();
      table.columns.add(0, [['Mine'], ...body.values.map((_, index) => [`note ${index}`])]);
      table.rows.add(undefined, [['total', 'My own row', '', '', 500, ...Array<string>(9).fill('')]]);
      await context.sync();
    });
    const before = await tableCells('HeadlineResults');
    const refreshes = await comparison(['HeadlineResults'], laterDataset());
    expect(refreshes[0]?.changes.map(({ kind }) => kind)).toEqual([
      'changed',
      'changed',
      'changed',
      'added',
      'gone',
    ]);
    await applyRefresh(refreshes);
    const after = await tableCells('HeadlineResults');

    const differing = before.values.flatMap((row, at) =>
      row.flatMap((value, column) =>
        after.values[at]?.[column] === value ? [] : [[row.at(-1), value, after.values[at]?.[column]]],
      ),
    );
    expect(differing).toHaveLength(4);
    expect(differing).toEqual(
      expect.arrayContaining([
        [rowMark(REVENUE), 21.9, 22.55],
        [rowMark(REVENUE), 21.9 / 1.221, 22.55 / 1.221],
        [rowMark(REVENUE), '17.887至17.985亿元', '18.456至18.481亿元'],
        [rowMark('foreign-trade|主园区|2021'), '实际', '报告数据中已无此行'],
      ]),
    );
    expect(after.values.at(-1)?.[0]).toBe('');
    expect(after.values.at(-1)?.at(-1)).toBe(rowMark('exports|主园区|2021'));
  });

  test.each(['=1+1', '@SUM(A1)', '-5', '1/2'])(
    'keeps a sentence that begins like %s as text, in old rows and in new ones',
    async (sentence) => {
      await openExcel();
      const plan = headlinePlan();
      await insertTables([plan], { kind: 'new-sheets' });
      const read = await readTables(['HeadlineResults']);
      const [table] = read.kind === 'read' ? read.tables : [];
      if (!table) throw new Error('the table was not read');
      const reworded = plan.rows.map((row) => withValue(row, 'source', sentence));
      const added = reworded.map((row) => ({
        ...withValue(row, KEY_COLUMN, `new ${row.key}`),
        key: `new ${row.key}`,
      }));
      const later = { ...plan, rows: [...reworded, ...added] };
      await applyRefresh([refreshOf(later, table.record, table.reading)]);
      const cells = await Excel.run(async (context) => {
        const column = context.workbook.tables.getItem('HeadlineResults').columns.getItem('原文');
        const body = column.getDataBodyRange();
        body.load('values, formulas, valueTypes');
        await context.sync();
        return [body.values, body.formulas, body.valueTypes].map((block) => new Set<unknown>(block.flat()));
      });
      expect(cells).toEqual([new Set([sentence]), new Set([sentence]), new Set(['String'])]);
    },
  );

  test('puts all back where somebody changed the table after it was compared', async () => {
    await openExcel();
    await insertTables(bothPlans(), { kind: 'new-sheets' });
    await edit('HeadlineResults', (body) => (body.getCell(4, 3).formulas = [['=20+2']]));
    const refreshes = await comparison(BOTH, laterDataset());
    expect(refreshes[0]?.changes[0]).toMatchObject({ kind: 'edited', from: 22, to: 22.55, formula: '=20+2' });
    await edit('ResultsAndTargets', (body) => (body.getCell(0, 0).values = [['renamed by a colleague']]));
    const before = await workbookSnapshot();
    expect(await applyRefresh(refreshes)).toEqual({
      kind: 'refused',
      reason: 'table-changed-since',
      detail: { table: 'ResultsAndTargets' },
    });
    expect(await workbookSnapshot()).toEqual(before);
  });

  test("does not mind that a column of the user's own has other values by now", async () => {
    await openExcel();
    await insertTables([headlinePlan()], { kind: 'new-sheets' });
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('HeadlineResults').columns.add(undefined, undefined, 'Mine');
      await context.sync();
    });
    const refreshes = await comparison(['HeadlineResults'], laterDataset());
    await edit('HeadlineResults', (body) => (body.getLastColumn().getCell(0, 0).values = [[Math.PI]]));
    expect(await applyRefresh(refreshes)).toMatchObject({ kind: 'refreshed', tables: ['HeadlineResults'] });
    const { values } = await tableCells('HeadlineResults');
    expect(values[0]?.at(-1)).toBeCloseTo(Math.PI);
  });

  test('leaves a table on a protected sheet, tells the sheet, and refreshes the others', async () => {
    await openExcel();
    await insertTables(bothPlans(), { kind: 'new-sheets' });
    await edit('ResultsAndTargets', ({ worksheet }) => worksheet.protection.protect());
    const refreshes = await comparison(BOTH, laterDataset());
    expect(await applyRefresh(refreshes)).toMatchObject({
      kind: 'refreshed',
      tables: ['HeadlineResults'],
      lockedSheets: ['2021年完成与2022年预期目标'],
    });
    const [first, second] = await comparison(BOTH, laterDataset());
    expect(first?.changes).toEqual([]);
    expect(second?.changes).toEqual(refreshes[1]?.changes);
  });

  test('is refused where all its sheets are protected, and nothing is written', async () => {
    const excel = await openExcel();
    await insertTables(bothPlans(), { kind: 'new-sheets' });
    await edit('ResultsAndTargets', ({ worksheet }) => worksheet.protection.protect());
    const [, locked] = await comparison(BOTH, laterDataset());
    const before = await workbookSnapshot();
    const { answer, writes } = await roundTripsOf(excel, () => applyRefresh(locked ? [locked] : []));
    expect(answer).toEqual({
      kind: 'refused',
      reason: 'target-protected',
      detail: { sheet: '2021年完成与2022年预期目标' },
    });
    expect(writes).toBe(0);
    expect(await workbookSnapshot()).toEqual(before);
  });
});

describe('reading our tables back', () => {
  test('a workbook without any has none, in one read', async () => {
    const excel = await openExcel();
    const { answer, reads } = await roundTripsOf(excel, () => readTables([]));
    expect(answer).toEqual({ kind: 'read', tables: [], strays: [], findings: [] });
    expect(reads).toBe(1);
  });

  test('a table that came in the meantime is read too', async () => {
    await openExcel();
    await insertTables(bothPlans(), { kind: 'new-sheets' });
    expect(await readTables(['HeadlineResults'])).toMatchObject({ tables: [{}, {}] });
  });

  test.each([
    ['deleted', (table: Excel.Table) => table.delete()],
    ['deleted with its sheet', (table: Excel.Table) => table.worksheet.delete()],
  ])('a table that was %s is missed by nobody, and the other one read', async (_, lose) => {
    await openExcel();
    await insertTables(bothPlans(), { kind: 'new-sheets' });
    await Excel.run(async (context) => {
      lose(context.workbook.tables.getItem('HeadlineResults'));
      await context.sync();
    });
    expect(await readTables(BOTH)).toMatchObject({
      tables: [{ reading: { table: 'ResultsAndTargets' } }],
      strays: [],
      findings: [],
    });
  });

  test('a broken record is told, and does no harm to the other table', async () => {
    await openExcel();
    await insertTables(bothPlans(), { kind: 'new-sheets' });
    await putRecord('HeadlineResults', '{"version":1,');
    expect(await readRegistry()).toMatchObject({
      remembered: [{ record: { table: 'ResultsAndTargets' } }],
      findings: [{ table: 'HeadlineResults', reason: 'damaged' }],
    });
    expect(await readTables(BOTH)).toMatchObject({ tables: [{ reading: { table: 'ResultsAndTargets' } }] });
  });

  test('a hidden header row does not hide the columns', async () => {
    await openExcel();
    await insertTables([headlinePlan()], { kind: 'new-sheets' });
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('HeadlineResults').showHeaders = false;
      await context.sync();
    });
    expect((await comparison(['HeadlineResults']))[0]?.changes).toEqual([]);
  });
});

async function comparison(
  known: readonly string[],
  dataset: Dataset = bundled(),
): Promise<readonly TableRefresh[]> {
  const read = await readTables(known);
  if (read.kind === 'refused') throw new Error(read.reason);
  return read.tables.map(({ record, reading }) => {
    const plan = planFor(record.request, dataset);
    if (plan === undefined) throw new Error(`no plan for ${record.table}`);
    return refreshOf(plan, record, reading);
  });
}

async function edit(table: string, change: (body: Excel.Range) => void): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook.tables.getItem(table).getDataBodyRange());
    await context.sync();
  });
}

async function tableCells(table: string) {
  return Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(table).getDataBodyRange();
    body.load('values, numberFormat, text');
    await context.sync();
    return {
      values: body.values as (string | number)[][],
      formats: body.numberFormat as string[][],
      text: body.text,
    };
  });
}

/** The dataset as a later version might have it: revenue corrected, exports added, trade dropped. */
function laterDataset(): Dataset {
  const dataset = bundled();
  const data = zhuhaiIn(dataset);
  const observations = data.observations
    .filter(({ indicator }) => indicator !== 'foreign-trade')
    .map((observation) =>
      observation.id === 'general-budget-revenue.2021.level.actual'
        ? { ...observation, value: '22.55' }
        : observation,
    );
  const [level, growth] = data.observations.filter(({ indicator }) => indicator === 'foreign-trade');
  if (!level || !growth) throw new Error('the report has no trade');
  const exports = { indicator: 'exports', label: '出口' };
  const added = [
    { ...level, ...exports, id: 'exports.2021.level.actual', value: '301.5' },
    { ...growth, ...exports, id: 'exports.2021.growth.actual', value: '12.3' },
  ];
  return { version: 'later', reports: [{ ...data, observations: [...observations, ...added] }] };
}
