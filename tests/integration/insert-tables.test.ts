import { insertTables } from '../../src/excel/insert-tables';
import { parseRegistryRecord } from '../../src/sheets/registry/registry-schema';
import { smallPlan } from '../sheets/plan/small-plan';
import { openExcel, roundTripsOf } from './open-excel';
import { bothPlans, headlinePlan } from './plans';
import { recordsInParts } from './records-in-parts';
import { bodyOf, withValue } from '../sheets/plan/plan-cells';
import { formatAt } from '../../src/sheets/plan/sheet-plan';

describe.each(['1.13', '1.17'])('inserting tables into Excel with ExcelApi %s', (excelApi) => {
  test('both tables come each on a sheet of its own, in one read and one write', async () => {
    const excel = await openExcel({ excelApi });
    const plans = bothPlans();
    const { answer, reads, writes } = await roundTripsOf(excel, () =>
      insertTables(plans, { kind: 'new-sheets' }),
    );
    expect(answer).toEqual({
      kind: 'inserted',
      tables: [
        {
          table: 'HeadlineResults',
          worksheet: '主要指标完成情况',
          address: '主要指标完成情况!A1:M14',
          plan: plans[0],
        },
        {
          table: 'ResultsAndTargets',
          worksheet: '2021年完成与2022年预期目标',
          address: "'2021年完成与2022年预期目标'!A1:M22",
          plan: plans[1],
        },
      ],
    });
    expect({ reads, writes }).toEqual({ reads: 1, writes: 1 });
  });

  test('a table comes at the selected cell in one read and one write', async () => {
    const excel = await openExcel({ excelApi });
    const anchor = { worksheet: 'Sheet1', row: 2, column: 1, address: 'Sheet1!B3' };
    const { answer, reads, writes } = await roundTripsOf(excel, () =>
      insertTables([headlinePlan()], { kind: 'at', anchor }),
    );
    expect(answer).toMatchObject({ kind: 'inserted', tables: [{ address: 'Sheet1!B3:N16' }] });
    expect({ reads, writes }).toEqual({ reads: 1, writes: 1 });
  });
});

describe('a table that was inserted', () => {
  test('holds exactly the plan: headers, values, number formats', async () => {
    await openExcel();
    const plans = bothPlans();
    await insertTables(plans, { kind: 'new-sheets' });
    for (const plan of plans) {
      const cells = await Excel.run(async (context) => {
        const table = context.workbook.tables.getItem(plan.tableName);
        const header = table.getHeaderRowRange();
        const body = table.getDataBodyRange();
        header.load('values');
        body.load('values, numberFormat');
        await context.sync();
        return { header: header.values[0], values: body.values, formats: body.numberFormat };
      });
      expect(cells.header).toEqual(plan.columns.map((column) => column.header));
      expect(cells.values).toEqual(bodyOf(plan));
      expect(cells.formats).toEqual(
        plan.rows.map((row) => plan.columns.map((column) => formatAt(row, column))),
      );
    }
  });

  test('holds the plan also where office.js writes it in several pieces', async () => {
    await openExcel();
    const figures = Object.fromEntries(Array.from({ length: 800 }, (_, index) => [`figure-${index}`, index]));
    const plan = smallPlan(figures);
    expect(await insertTables([plan], { kind: 'new-sheets' })).toMatchObject({ kind: 'inserted' });
    const keys = await Excel.run(async (context) => {
      const column = context.workbook.tables.getItem('Small').getDataBodyRange().getLastColumn();
      column.load('values');
      await context.sync();
      return column.values.flat() as unknown[];
    });
    expect(keys).toEqual(Object.keys(figures));
  });

  test('is shown as the report prints it', async () => {
    await openExcel();
    await insertTables(bothPlans(), { kind: 'new-sheets' });
    const shown = await Excel.run(async (context) => {
      const body = context.workbook.tables.getItem('ResultsAndTargets').getDataBodyRange();
      body.load('text');
      await context.sync();
      return body.text.map((row) => row.slice(0, 9));
    });
    expect(shown).toContainEqual([
      '一般公共预算收入',
      '主园区',
      '亿元',
      '21.9',
      '22.1%',
      '9%',
      '',
      '23.9',
      '-13.1',
    ]);
    expect(shown).toContainEqual([
      '地区生产总值',
      '主园区',
      '亿元',
      '306.2',
      '9.7%',
      '10%',
      '335',
      '336.8',
      '+0.3',
    ]);
  });

  test('has a frozen header on a new sheet, wide sentences and its key grouped away, and its sheet in front', async () => {
    await openExcel();
    await insertTables(bothPlans(), { kind: 'new-sheets' });
    const sheet = await Excel.run(async (context) => {
      const active = context.workbook.worksheets.getActiveWorksheet();
      const frozen = active.freezePanes.getLocationOrNullObject();
      const [sentence, key] = [active.getRange('L1'), active.getRange('M1')];
      active.load('name');
      frozen.load('address');
      sentence.load('format/columnWidth');
      key.load('columnHidden');
      await context.sync();
      return {
        name: active.name,
        frozen: frozen.address,
        isKeyHidden: key.columnHidden,
        isSentenceWide: sentence.format.columnWidth > 200,
      };
    });
    expect(sheet).toMatchObject({ name: '主要指标完成情况', isKeyHidden: true, isSentenceWide: true });
    expect(sheet.frozen).toMatch(/1:(?:[A-Z]+)?1$/);
  });

  test('is remembered in the workbook', async () => {
    await openExcel();
    const plan = headlinePlan('en-US');
    await insertTables([plan], { kind: 'new-sheets' });
    const { HeadlineResults: record } = await recordsInParts();
    expect(parseRegistryRecord(record)).toMatchObject({
      table: 'HeadlineResults',
      request: { plan: 'headline-results', language: 'en-US' },
      datasetVersion: plan.datasetVersion,
    });
  });

  test('gets a number where its name or the name of its sheet is taken', async () => {
    await openExcel();
    await insertTables([headlinePlan()], { kind: 'new-sheets' });
    expect(await insertTables([headlinePlan()], { kind: 'new-sheets' })).toMatchObject({
      tables: [{ table: 'HeadlineResults2', worksheet: '主要指标完成情况 (2)' }],
    });
  });

  test('gets a number where a defined name is taken', async () => {
    await openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      context.workbook.names.add('headlineresults', sheet.getRange('A1'));
      await context.sync();
    });
    expect(await insertTables([headlinePlan()], { kind: 'new-sheets' })).toMatchObject({
      tables: [{ table: 'HeadlineResults2' }],
    });
  });

  test.each(['=1+1', '@SUM(A1)', '+1', '-5', '1/2', '2021-02-10', '007'])(
    'keeps a sentence that begins like %s as text',
    async (sentence) => {
      await openExcel();
      const plan = headlinePlan();
      const at = plan.columns.findIndex(({ id }) => id === 'source');
      const rows = plan.rows.map((row) => withValue(row, 'source', sentence));
      await insertTables([{ ...plan, rows }], { kind: 'new-sheets' });
      const cell = await Excel.run(async (context) => {
        const range = context.workbook.tables.getItem(plan.tableName).getDataBodyRange().getCell(0, at);
        range.load('values, formulas, valueTypes');
        await context.sync();
        return [range.values[0]?.[0], range.formulas[0]?.[0], range.valueTypes[0]?.[0]] as unknown[];
      });
      expect(cell).toEqual([sentence, sentence, 'String']);
    },
  );
});

test('a sheet that is one chart and has the name of a table’s sheet leaves the table the next name', async () => {
  const excel = await openExcel();
  const [plan] = bothPlans();
  if (plan === undefined) throw new Error('there is no plan');
  excel.workbook.person.addChartSheet(plan.title);
  const inserted = await insertTables([plan], { kind: 'new-sheets' });
  expect(inserted).toMatchObject({ kind: 'inserted', tables: [{ worksheet: `${plan.title} (2)` }] });
});
