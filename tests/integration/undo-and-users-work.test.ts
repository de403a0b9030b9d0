import { applyRefresh } from '../../src/excel/apply-refresh';
import { freezeFormulas } from '../../src/excel/freeze-formulas';
import { insertTables } from '../../src/excel/insert-tables';
import { findOurFormulas } from '../../src/excel/our-formulas';
import { readTables } from '../../src/excel/read-tables';
import { restoreFormulas } from '../../src/excel/restore-formulas';
import { readLog } from '../../src/excel/gesture-log';
import { undoGesture } from '../../src/excel/undo-gesture';
import { writeFigures } from '../../src/excel/write-figures';
import { writeFormula } from '../../src/excel/write-formula';
import type { SheetPlan } from '../../src/sheets/plan/sheet-plan';
import { refreshOf, type TableRefresh } from '../../src/sheets/refresh/refresh';
import { isRefusal, type Refusal } from '../../src/wording/refusal';
import { smallPlan } from '../sheets/plan/small-plan';
import { pictureOf } from './invariants';
import { openExcel, type OpenExcel } from './open-excel';
import { fillCells, readCells, selectCells } from './sheet-cells';
import { snapshotWithGestures } from './workbook-snapshot';

const FIRST = smallPlan({ gdp: 306.2, revenue: 21.9, exports: 7 });
const LATER = smallPlan({ gdp: 306.3, revenue: 22.5, exports: 7, trade: 285.8, retail: 42 }, '2');

describe('the undo of a refresh', () => {
  test('finds rows by their keys and columns by their headers, in a table under another name', async () => {
    const { workbook } = await refreshed();
    const { person } = workbook;
    person.sort('Small', 'Value', true);
    person.moveTableColumn('Small', 'Value', 3);
    person.insertTableColumn('Small', 0, 'Own');
    person.renameTable('Small', 'Mine');
    person.insertRows('Small!1:3');
    expect(await undoGesture()).toEqual({ kind: 'gesture-undone', gesture: 'refresh', undone: 4, left: [] });
    expect((await readCells('A4:E8', 'Small')).values).toEqual([
      ['Own', 'Indicator', 'Note', 'Key', 'Value'],
      ['', 'Name of gdp', '', 'gdp', 306.2],
      ['', 'Name of revenue', '', 'revenue', 21.9],
      ['', 'Name of exports', '', 'exports', 7],
      ['', '', '', '', ''],
    ]);
  });

  test('leaves and names what the user has put into its cells and its new rows', async () => {
    const { workbook } = await refreshed();
    workbook.person.type('Small!B2', '1000');
    workbook.person.insertTableColumn('Small', 4, 'Own');
    workbook.person.type('Small!E6', 'mine');
    expect(await undoGesture()).toEqual({
      kind: 'gesture-undone',
      gesture: 'refresh',
      undone: 2,
      left: ['Small!A6:E6', 'Small!B2'],
    });
    expect((await readCells('A2:E6', 'Small')).values).toEqual([
      ['Name of gdp', 1000, '', 'gdp', ''],
      ['Name of revenue', 21.9, '', 'revenue', ''],
      ['Name of exports', 7, '', 'exports', ''],
      ['Name of retail', 42, '', 'retail', 'mine'],
      ['', '', '', '', ''],
    ]);
  });

  test.each([11, 17, 23])(
    "that breaks off after %d steps is gone on with, though what is left is the user's",
    async (afterActions) => {
      const { workbook, faults } = await openExcel();
      await insertTables([FIRST], { kind: 'new-sheets' });
      workbook.person.clear('Small!A2');
      const refreshes = await comparison(LATER);
      await applyRefresh(
        refreshes,
        refreshes.flatMap(({ changes }) => changes),
      );
      workbook.person.type('Small!B2', '1000');
      faults.strike({ at: 'writing', fault: { when: 'midway', afterActions, code: 'GeneralException' } });
      expect(await undoGesture()).toMatchObject({ kind: 'gesture-undone', left: ['Small!B2'] });
      expect((await readCells('A2:B4', 'Small')).values).toEqual([
        ['', 1000],
        ['Name of revenue', 21.9],
        ['Name of exports', 7],
      ]);
    },
  );

  test("after Excel's own undo writes no cell, and lets the record follow", async () => {
    const { workbook } = await openExcel();
    await insertTables([FIRST], { kind: 'new-sheets' });
    const before = await snapshotWithGestures();
    const moment = workbook.person.moment();
    await applyRefresh(await comparison(LATER));
    workbook.person.undo(moment);
    expect(await undoGesture()).toMatchObject({ kind: 'gesture-undone', undone: 0, left: [] });
    expect(await snapshotWithGestures()).toEqual(before);
  });

  test('takes back what a write left that broke off and could not be taken back', async () => {
    const { faults } = await openExcel();
    await insertTables([FIRST], { kind: 'new-sheets' });
    const before = await snapshotWithGestures();
    const compared = await comparison(LATER);
    faults.strike(
      { at: 'writing', fault: { when: 'midway', afterActions: 24, code: 'GeneralException' } },
      { at: 'any', after: 2, isLasting: true, fault: { when: 'before', code: 'ServiceNotAvailable' } },
    );
    expect(await applyRefresh(compared)).toMatchObject({ reason: 'half-written' });
    faults.clear();
    expect(await snapshotWithGestures()).not.toEqual(before);
    expect(await undoGesture()).toMatchObject({ kind: 'gesture-undone', left: [] });
    expect(await snapshotWithGestures()).toEqual(before);
  });

  test.each<readonly [string, (person: OpenExcel['workbook']['person']) => void, string]>([
    [
      'a protected sheet',
      (person) => {
        person.protectSheet('Small');
      },
      'target-protected',
    ],
    [
      'a filter over new rows',
      (person) => {
        person.filter('Small', 'Key', ['gdp']);
      },
      'filter-in-the-way',
    ],
  ])('is refused by %s, and changes nothing', async (_, act, reason) => {
    const { workbook } = await refreshed();
    act(workbook.person);
    const before = await snapshotWithGestures();
    expect(await undoGesture()).toMatchObject({ kind: 'refused', reason });
    expect(await snapshotWithGestures()).toEqual(before);
  });
});

describe('the undo of an insertion', () => {
  test.each<readonly [string, (person: OpenExcel['workbook']['person']) => void]>([
    [
      'written into one of its cells',
      (person) => {
        person.type('Small!B2', '1000');
      },
    ],
    [
      'added a column of their own',
      (person) => {
        person.insertTableColumn('Small', 4, 'Own');
      },
    ],
    [
      'added a row',
      (person) => {
        person.insertTableRow('Small', 1);
      },
    ],
    [
      'deleted a row',
      (person) => {
        person.deleteTableRow('Small', 1);
      },
    ],
    [
      'coloured cells by a rule',
      (person) => {
        person.highlight('Small!B2', '#ffff00');
      },
    ],
  ])('is refused where the user has %s: the table stays whole', async (_, act) => {
    const { workbook } = await openExcel();
    await insertTables([FIRST], { kind: 'new-sheets' });
    act(workbook.person);
    const before = await snapshotWithGestures();
    expect(await undoGesture()).toMatchObject({ reason: 'changed-by-user', detail: { places: ['Small'] } });
    expect(await snapshotWithGestures()).toEqual(before);
  });

  test('takes a sorted table with it, and leaves the sheet where the user has written beside', async () => {
    const { workbook } = await openExcel();
    await insertTables([FIRST], { kind: 'new-sheets' });
    workbook.person.sort('Small', 'Value');
    workbook.person.type('Small!H2', 'mine');
    expect(await undoGesture()).toMatchObject({ kind: 'gesture-undone', undone: 1, left: ['Small'] });
    expect((await readCells('A1:H4', 'Small')).values.flat().filter((value) => value !== '')).toEqual([
      'mine',
    ]);
  });

  test('leaves the sheet, emptied, where this Excel cannot tell whether the user has a note on it', async () => {
    const { workbook } = await openExcel({ excelApi: '1.17' });
    await insertTables([FIRST], { kind: 'new-sheets' });
    workbook.person.note('Small!H9', 'mine');
    expect(await undoGesture()).toEqual({
      kind: 'gesture-undone',
      gesture: 'insertion',
      undone: 1,
      left: [],
      emptied: ['Small'],
    });
    expect((await readCells('A1:H4', 'Small')).values.flat().filter((value) => value !== '')).toEqual([]);
    expect(pictureOf(workbook).mine).toMatchObject([{ content: 'note mine' }]);
  });

  test('finds a table by what it holds that was renamed, and its sheet too', async () => {
    const { workbook } = await openExcel({ excelApi: '1.18' });
    const before = await snapshotWithGestures();
    await insertTables([FIRST], { kind: 'new-sheets' });
    workbook.person.renameTable('Small', 'Mine');
    workbook.person.renameSheet('Small', 'Mine');
    expect(await undoGesture()).toMatchObject({ kind: 'gesture-undone', undone: 1, left: [] });
    expect(await snapshotWithGestures()).toEqual(before);
  });

  test('takes neither of two tables that hold the same, since it cannot know which is ours', async () => {
    const { workbook } = await openExcel({ excelApi: '1.18' });
    await insertTables([FIRST], { kind: 'new-sheets' });
    workbook.person.renameTable('Small', 'Mine');
    workbook.person.copySheet('Small');
    expect(await undoGesture()).toMatchObject({ undone: 0 });
    expect(pictureOf(workbook).tables).toHaveLength(2);
  });

  test('leaves the last sheet that can be seen', async () => {
    const { workbook } = await openExcel();
    await insertTables([FIRST], { kind: 'new-sheets' });
    workbook.person.hideSheet('Sheet1', 'Hidden');
    expect(await undoGesture()).toMatchObject({ kind: 'gesture-undone', left: ['Small'] });
  });

  test('of several tables takes those back on which nobody has worked, and names the others', async () => {
    const { workbook } = await openExcel();
    await insertTables([FIRST, LATER], { kind: 'new-sheets' });
    workbook.person.type('Small!B2', '1000');
    expect(await undoGesture()).toMatchObject({ kind: 'gesture-undone', undone: 1, left: ['Small'] });
    expect(answered(await readTables(['Small'])).tables).toHaveLength(1);
  });
});

const FIGURE = { contents: [[21.9]], formats: [['0.0']], figures: 1 };

describe('the undo of a single cell', () => {
  test('that a figure was written into gives it back as it was; one that the user changed stays', async () => {
    await openExcel();
    await onSheet1((sheet) => (sheet.getRange('C3').numberFormat = [['0.000']]));
    await selectCells('C3');
    const before = await snapshotWithGestures();
    await writeFigures(FIGURE);
    expect(await undoGesture()).toEqual({ kind: 'gesture-undone', gesture: 'entry', undone: 1, left: [] });
    expect(await snapshotWithGestures()).toEqual(before);
    await writeFigures(FIGURE);
    await fillCells({ C3: 1000 });
    expect(await undoGesture()).toMatchObject({
      reason: 'changed-by-user',
      detail: { places: ['Sheet1!C3'] },
    });
  });

  test('with a formula takes it away, and the log tells of both', async () => {
    const excel = await openExcel({ functions: true });
    await selectCells('C3');
    const before = await snapshotWithGestures();
    await writeFormula({
      textOn: () => '=FISCAL.SHAREOF(1,4)',
      given: [],
      rows: 1,
      columns: 1,
      format: '0.0%',
    });
    await excel.workbook.settled();
    const { log } = answered(await readLog());
    expect(log[0]).toMatchObject({
      gesture: 'entry',
      tables: [{ title: 'Sheet1!C3', changes: [{ from: '', to: '=FISCAL.SHAREOF(1,4)' }] }],
    });
    expect(await undoGesture()).toMatchObject({ kind: 'gesture-undone', undone: 1, left: [] });
    expect(await snapshotWithGestures()).toEqual(before);
  });
});

describe('formulas that became values', () => {
  test('at two times all come back, on a sheet of another name, after saving', async () => {
    const excel = await openExcel({ functions: true });
    await fillCells({ A1: '=FISCAL.SHAREOF(1,4)', A2: '=FISCAL.SHAREOF(2,4)' });
    await excel.workbook.settled();
    const before = (await readCells('A1:A2')).formulas;
    await freeze();
    await fillCells({ A2: '=FISCAL.SHAREOF(3,4)' });
    await excel.workbook.settled();
    await freeze();
    excel.workbook.person.renameSheet('Sheet1', 'Mine');
    await excel.workbook.settled();
    const saved = excel.workbook.save();
    excel.close();
    await openExcel({ functions: true, saved });
    expect(await restoreFormulas()).toMatchObject({ kind: 'formulas-restored' });
    expect((await readCells('A1:A2', 'Mine')).formulas).toEqual([before[0], ['=FISCAL.SHAREOF(3,4)']]);
  });
});

async function refreshed(): Promise<OpenExcel> {
  const excel = await openExcel();
  await insertTables([FIRST], { kind: 'new-sheets' });
  answered(await applyRefresh(await comparison(LATER)));
  return excel;
}

async function comparison(plan: SheetPlan): Promise<readonly TableRefresh[]> {
  const read = answered(await readTables(['Small']));
  return read.tables.map(({ record, reading }) => refreshOf(plan, record, reading));
}

async function onSheet1(change: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem('Sheet1'));
    await context.sync();
  });
}

async function freeze(): Promise<void> {
  answered(await freezeFormulas(answered(await findOurFormulas('sheet'))));
}

function answered<T extends { readonly kind: string }>(answer: T | Refusal): T {
  if (isRefusal(answer)) throw new Error(`${answer.reason} ${JSON.stringify(answer.detail)}`);
  return answer;
}
