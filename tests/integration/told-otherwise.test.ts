import { applyRefresh } from '../../src/excel/apply-refresh';
import { insertTables } from '../../src/excel/insert-tables';
import { readTables } from '../../src/excel/read-tables';
import { undoGesture } from '../../src/excel/undo-gesture';
import { bundled } from '../../src/library/bundled';
import { wholeTable, type PlanId, type TableRequest } from '../../src/sheets/plan/table-request';
import { optionalColumns } from '../../src/sheets/plan/chosen-columns';
import type { SheetPlan } from '../../src/sheets/plan/sheet-plan';
import { refreshOf, type TableRefresh } from '../../src/sheets/refresh/refresh';
import { TABLES } from '../../src/sheets/tables/catalogue';
import { planFor } from '../../src/sheets/tables/plan-for';
import { plannedWorkbook } from '../../src/sheets/tables/planned-workbook';
import { openExcel } from './open-excel';

const REPORT = 'zhuhai-hitech-2022';

function planned(request: TableRequest): SheetPlan {
  const plan = planFor(request, bundled());
  if (plan === undefined) throw new Error('no plan');
  return plan;
}

/** What telling the only table in another way would change. */
async function comparison(asked?: (request: TableRequest) => TableRequest): Promise<TableRefresh> {
  const read = await readTables([]);
  if (read.kind !== 'read') throw new Error(read.reason);
  const [table] = read.tables;
  if (table === undefined) throw new Error('no table of ours');
  const anew = new Map(asked ? [[table.reading.table, asked(table.record.request)] as const] : []);
  const [one] = plannedWorkbook(read.tables, bundled(), anew).tables;
  if (one === undefined) throw new Error('no plan');
  return refreshOf(one.plan, one.record, one.reading);
}

async function tell(asked: (request: TableRequest) => TableRequest): Promise<void> {
  const answer = await applyRefresh([await comparison(asked)]);
  if (answer.kind !== 'refreshed') throw new Error(answer.reason);
}

/** The table’s cells, its header first, as typed and with their formats. */
async function cells(
  name: string,
): Promise<{ readonly formulas: unknown[][]; readonly formats: unknown[][] }> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(name).getRange();
    range.load('formulas, numberFormat');
    await context.sync();
    return { formulas: range.formulas as unknown[][], formats: range.numberFormat as unknown[][] };
  });
}

const WAYS: readonly (readonly [string, (plan: SheetPlan) => Partial<TableRequest>])[] = [
  ['money in 万元', () => ({ unit: '万元' })],
  ['English', () => ({ language: 'en-US' })],
  ['Excel’s own formulas', () => ({ options: { formulas: 'native' } })],
  ['formulas of ours', () => ({ options: { formulas: 'ours' } })],
  ['no sources', () => ({ options: { source: 'none' } })],
  [
    'as few columns as can be',
    (plan) => ({ options: { without: optionalColumns(plan).map(({ id }) => id) } }),
  ],
  [
    'English, in RMB bn, without sources, with formulas',
    () => ({ language: 'en-US', unit: '十亿元', options: { source: 'none', formulas: 'native' } }),
  ],
];

type Way = (typeof WAYS)[number][1];

/** A page is told in another language by other rows, and so is not. */
function askedBy(whole: SheetPlan, way: Way): TableRequest {
  const { request, page } = whole;
  return { ...request, ...way(whole), ...(page && { language: request.language }) };
}

/** Whether a table can follow what is asked at all. */
function isToldOtherwise(id: PlanId, way: Way): boolean {
  const whole = planned(wholeTable(id, REPORT, 'zh-CN'));
  const { rows, columns } = planned(askedBy(whole, way));
  return JSON.stringify([rows, columns]) !== JSON.stringify([whole.rows, whole.columns]);
}

describe.each(WAYS)('a table that stands, told in another way: %s', (_, way) => {
  test.each(TABLES.map(({ id }) => id).filter((id) => isToldOtherwise(id, way)))(
    '%s is as if it had been inserted so, and told back, as it was; one click takes it back too',
    async (id: PlanId) => {
      await openExcel();
      const request = wholeTable(id, REPORT, 'zh-CN');
      const whole = planned(request);
      const other = askedBy(whole, way);
      await insertTables([whole], { kind: 'new-sheets' });
      const before = await cells(whole.tableName);

      await tell(() => other);
      const told = await cells(whole.tableName);
      expect((await comparison()).changes).toEqual([]);
      expect(told.formulas[0]).toEqual(planned(other).columns.map(({ header }) => header));

      await tell(() => request);
      expect(await cells(whole.tableName)).toEqual(before);
      expect((await comparison()).changes).toEqual([]);

      await tell(() => other);
      expect(await cells(whole.tableName)).toEqual(told);
      expect(await undoGesture()).toMatchObject({ kind: 'gesture-undone', gesture: 'refresh', left: [] });
      expect(await cells(whole.tableName)).toEqual(before);
    },
  );
});

describe('what is the user’s', () => {
  const request = wholeTable('headline-results', REPORT, 'zh-CN');
  const REVENUE = 'general-budget-revenue|主园区|2021';
  const NOTE = '我的备注';

  /** A headline table with a column, a row, an edit, a renamed header and a format of the user’s. */
  async function workedOn(): Promise<void> {
    const plan = planned(request);
    await openExcel();
    await insertTables([plan], { kind: 'new-sheets' });
    const at = plan.rows.findIndex(({ key }) => key === REVENUE);
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('HeadlineResults');
      const body = table.getDataBodyRange();
      body.getCell(at, 1).values = [['主园区（含代管）']];
      body.getCell(0, 3).numberFormat = [['#,##0.000']];
      table.columns.getItem('年度').name = '所属年份';
      table.columns.add(4, [[NOTE], ...plan.rows.map((_, index) => [`注${String(index)}`])]);
      table.rows.add(undefined, [['我的一行', '', '', 1, ...Array<string>(10).fill('')]]);
      await context.sync();
    });
  }

  test('stays as it is while the table is told otherwise, and told back it is the sheet that it was', async () => {
    await workedOn();
    const before = await cells('HeadlineResults');
    await tell(() => ({
      ...request,
      language: 'en-US',
      unit: '百万元',
      options: { source: 'none', formulas: 'native', without: ['growth-basis'] },
    }));
    const told = await cells('HeadlineResults');
    const [header = [], ...rows] = told.formulas;
    expect(header).toEqual(expect.arrayContaining([NOTE, '所属年份', 'Unit']));
    expect(header).not.toContain('Source sentence');
    const own = header.indexOf(NOTE);
    expect(rows.slice(0, -1).map((row) => row[own])).toEqual(
      planned(request).rows.map((_, index) => `注${String(index)}`),
    );
    expect(rows.at(-1)).toEqual(before.formulas.at(-1)?.slice(0, rows.at(-1)?.length));
    expect(rows.flat()).toContain('主园区（含代管）');
    expect(told.formats.flat()).toContain('#,##0.000');

    await tell(() => request);
    expect(await cells('HeadlineResults')).toEqual(before);
  });

  test('is there again after one click too', async () => {
    await workedOn();
    const before = await cells('HeadlineResults');
    await tell(() => ({ ...request, language: 'en-US', options: { source: 'none', formulas: 'ours' } }));
    expect(await undoGesture()).toMatchObject({ left: [] });
    expect(await cells('HeadlineResults')).toEqual(before);
    expect((await comparison()).changes.map(({ kind }) => kind)).toEqual(['column-renamed', 'edited']);
  });

  test('an amount keeps its row in its unit, and says so', async () => {
    await openExcel();
    const plan = planned(request);
    await insertTables([plan], { kind: 'new-sheets' });
    const at = plan.rows.findIndex(({ key }) => key === REVENUE);
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('HeadlineResults').getDataBodyRange().getCell(at, 3).values = [[25]];
      await context.sync();
    });
    const asked = (): TableRequest => ({ ...request, unit: '万元' });
    const { changes } = await comparison(asked);
    expect(
      changes.filter((change) => 'key' in change && change.key === REVENUE).map(({ kind }) => kind),
    ).toEqual(expect.arrayContaining(['unit-held']));
    await tell(asked);
    const { formulas } = await cells('HeadlineResults');
    expect(formulas[at + 1]?.slice(3, 5)).toEqual([25, '亿元']);
    expect(formulas[1]?.slice(3, 5)).not.toContain('亿元');
    // It is so at the next refresh too, and until the cell is emptied.
    expect(new Set((await comparison()).changes.map(({ kind }) => kind))).toEqual(new Set(['unit-held']));
  });

  test('a column into which they wrote does not go', async () => {
    await openExcel();
    await insertTables([planned(request)], { kind: 'new-sheets' });
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('HeadlineResults').getDataBodyRange().getCell(2, 11).values = [
        ['见年鉴'],
      ];
      await context.sync();
    });
    const asked = (): TableRequest => ({ ...request, options: { source: 'none' } });
    expect((await comparison(asked)).changes).toEqual([{ kind: 'column-left', column: 'source' }]);
    await tell(asked);
    expect((await cells('HeadlineResults')).formulas[3]?.[11]).toBe('见年鉴');
    expect((await comparison()).changes).toEqual([]);
  });
});
