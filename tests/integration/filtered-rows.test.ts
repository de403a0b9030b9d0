import { applyRefresh } from '../../src/excel/apply-refresh';
import { freezeFormulas } from '../../src/excel/freeze-formulas';
import { insertTables } from '../../src/excel/insert-tables';
import { findOurFormulas } from '../../src/excel/our-formulas';
import { readTables } from '../../src/excel/read-tables';
import { repairFormulas } from '../../src/excel/repair-formulas';
import { restoreFormulas } from '../../src/excel/restore-formulas';
import { undoGesture } from '../../src/excel/undo-gesture';
import { writeFigures } from '../../src/excel/write-figures';
import { refreshOf } from '../../src/sheets/refresh/refresh';
import { isRefusal } from '../../src/wording/refusal';
import { smallPlan } from '../sheets/plan/small-plan';
import { openExcel, type OpenExcel } from './open-excel';
import { readCells, selectCells } from './sheet-cells';
import { workbookSnapshot } from './workbook-snapshot';

const IN_THE_WAY = { kind: 'refused', reason: 'filter-in-the-way', detail: { table: 'Own' } };
const SHARES = [1, 2, 3, 4].map((part) => `=FISCAL.SHAREOF(${part},8)`);

/** A table of a user's with a formula in each row. */
async function openTable(formulas: readonly string[] = SHARES): Promise<OpenExcel> {
  const excel = await openExcel({ functions: true });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B5').formulas = [
      ['Name', 'Share'],
      ...['one', 'two', 'three', 'four'].map((name, row) => [name, formulas[row] ?? '']),
    ];
    sheet.tables.add('A1:B5', true).name = 'Own';
    await context.sync();
  });
  await excel.workbook.settled();
  return excel;
}

function hideSecondRow({ workbook }: OpenExcel): void {
  workbook.person.filter('Own', 'Name', ['one', 'three', 'four']);
}

async function freeze() {
  const found = await findOurFormulas('sheet');
  return isRefusal(found) ? found : freezeFormulas(found);
}

describe('over rows of which a filter hides some, Excel writes a block’s first row into all others, in silence: so', () => {
  test('formulas become no values there, and do once the filter is cleared', async () => {
    const excel = await openTable();
    hideSecondRow(excel);
    const before = await workbookSnapshot();
    expect(await freeze()).toEqual(IN_THE_WAY);
    expect(await workbookSnapshot()).toEqual(before);
    excel.workbook.person.clearFilter('Own');
    await excel.workbook.settled();
    expect(await freeze()).toMatchObject({ kind: 'formulas-frozen', formulas: 4 });
    expect((await readCells('B2:B5')).formulas).toEqual([[0.125], [0.25], [0.375], [0.5]]);
  });

  test.each([
    ['all', restoreFormulas],
    ['the last', undoGesture],
  ])('formulas that became values do not come back there: %s', async (_, bringBack) => {
    const excel = await openTable();
    await freeze();
    hideSecondRow(excel);
    const before = await workbookSnapshot();
    expect(await bringBack()).toEqual(IN_THE_WAY);
    expect(await workbookSnapshot()).toEqual(before);
    excel.workbook.person.clearFilter('Own');
    await bringBack();
    expect((await readCells('B2:B5')).formulas).toEqual(SHARES.map((formula) => [formula]));
  });

  test('broken formulas are not repaired there', async () => {
    const excel = await openTable(SHARES.map((formula) => formula.replace('FISCAL.', '_xldudf_FISCAL_')));
    hideSecondRow(excel);
    const before = await workbookSnapshot();
    expect(await repairFormulas()).toEqual(IN_THE_WAY);
    expect(await workbookSnapshot()).toEqual(before);
  });

  test('no table is inserted beside them, and one below is', async () => {
    const excel = await openTable();
    hideSecondRow(excel);
    const before = await workbookSnapshot();
    const plan = smallPlan({ gdp: 306.2, revenue: 21.9 });
    const at = (address: string, row: number, column: number) =>
      insertTables([plan], {
        kind: 'at',
        anchor: { worksheet: 'Sheet1', row, column, address: `Sheet1!${address}` },
      });
    expect(await at('D1', 0, 3)).toEqual(IN_THE_WAY);
    expect(await workbookSnapshot()).toEqual(before);
    expect(await at('A8', 7, 0)).toMatchObject({ kind: 'inserted' });
    expect((await readCells('A9:B10')).values).toEqual([
      ['Name of gdp', 306.2],
      ['Name of revenue', 21.9],
    ]);
  });

  test('several figures are not written beside them, and one is', async () => {
    const excel = await openTable();
    hideSecondRow(excel);
    const block = (rows: number) => ({
      figures: rows,
      contents: Array.from({ length: rows }, (_, row) => [row + 1]),
      formats: Array.from({ length: rows }, () => [null]),
    });
    await selectCells('F2');
    expect(await writeFigures(block(3))).toEqual(IN_THE_WAY);
    expect(await writeFigures(block(1))).toMatchObject({ kind: 'figures-written' });
    expect((await readCells('F2:F4')).values).toEqual([[1], [''], ['']]);
  });

  test('rows that were hidden by hand are written like any others', async () => {
    await openTable();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A3').rowHidden = true;
      await context.sync();
    });
    expect(await freeze()).toMatchObject({ kind: 'formulas-frozen', formulas: 4 });
    expect((await readCells('B2:B5')).formulas).toEqual([[0.125], [0.25], [0.375], [0.5]]);
  });
});

describe('a table of ours that is filtered', () => {
  async function openOurs(): Promise<OpenExcel> {
    const excel = await openExcel({ excelApi: '1.18' });
    await insertTables([smallPlan({ gdp: 306.2, revenue: 21.9, trade: 285.8 })], { kind: 'new-sheets' });
    excel.workbook.person.filter('Small', 'Indicator', ['Name of gdp', 'Name of trade']);
    return excel;
  }

  test('is refreshed cell by cell, hidden rows too', async () => {
    await openOurs();
    const later = smallPlan({ gdp: 306.3, revenue: 22, trade: 286 }, '2');
    const read = await readTables(['Small']);
    if (isRefusal(read)) throw new Error(read.reason);
    await applyRefresh(read.tables.map(({ record, reading }) => refreshOf(later, record, reading)));
    expect((await readCells('B2:B4', 'Small')).values).toEqual([[306.3], [22], [286]]);
  });

  test('is gone with all that was written where its insertion is undone', async () => {
    await openOurs();
    expect(await undoGesture()).toMatchObject({ kind: 'gesture-undone', left: [] });
    const { sheets, tables } = (await workbookSnapshot()) as {
      readonly sheets: readonly { readonly address?: string }[];
      readonly tables: readonly unknown[];
    };
    expect(tables).toEqual([]);
    expect(sheets.filter(({ address }) => address !== undefined)).toEqual([]);
  });

  test('that stands among other cells leaves nothing behind where its insertion is undone', async () => {
    const { workbook } = await openExcel({ excelApi: '1.18' });
    const empty = await workbookSnapshot();
    const anchor = { worksheet: 'Sheet1', row: 2, column: 1, address: 'Sheet1!B3' };
    await insertTables([smallPlan({ gdp: 306.2, revenue: 21.9, trade: 285.8 })], { kind: 'at', anchor });
    workbook.person.filter('Small', 'Indicator', ['Name of gdp', 'Name of trade']);
    expect(await undoGesture()).toMatchObject({ kind: 'gesture-undone', left: [] });
    expect(await workbookSnapshot()).toEqual(empty);
  });
});
