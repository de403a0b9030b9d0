import type { Failure } from '../../preview/wire/fault';
import { applyRefresh } from '../../src/excel/apply-refresh';
import { freezeFormulas } from '../../src/excel/freeze-formulas';
import { insertTables } from '../../src/excel/insert-tables';
import { findOurFormulas } from '../../src/excel/our-formulas';
import { readTables } from '../../src/excel/read-tables';
import { repairFormulas } from '../../src/excel/repair-formulas';
import { undoGesture } from '../../src/excel/undo-gesture';
import { onUnderWay, type UnderWay } from '../../src/excel/under-way';
import type { SheetPlan } from '../../src/sheets/plan/sheet-plan';
import { refreshOf, type TableRefresh } from '../../src/sheets/refresh/refresh';
import { isRefusal } from '../../src/wording/refusal';
import { smallPlan } from '../sheets/plan/small-plan';
import { openExcel, roundTripsOf, type OpenExcel } from './open-excel';
import { paneOverExcel } from './pane-over-excel';
import { workbookSnapshot } from './workbook-snapshot';

/*
 * Tables that are more than Excel takes in one request. The host keeps Excel's limit of 5 MB; what it takes is told by the number
 * of requests.
 */
const NEW_SHEETS = { kind: 'new-sheets' } as const;
const ROWS = 6_000;
/** More than what a workbook keeps of a gesture, cell by cell. */
const LARGE = 30_000;
const GENERAL: Omit<Failure, 'when'> = { code: 'GeneralException' };

let stopListening: () => void = () => undefined;
afterEach(() => {
  stopListening();
});

/** A table of so many rows; of each row that `changes`, another figure. */
function planOf(rows: number, changes: (row: number) => boolean = () => false): SheetPlan {
  return smallPlan(
    Object.fromEntries(
      Array.from({ length: rows }, (_, row) => [`figure${row}`, changes(row) ? 0.05 : row / 10]),
    ),
  );
}

async function comparison(plan: SheetPlan): Promise<readonly TableRefresh[]> {
  const read = await readTables([]);
  if (isRefusal(read)) throw new Error(read.reason);
  return read.tables.map(({ record, reading }) => refreshOf(plan, record, reading));
}

function told(): (UnderWay | undefined)[] {
  const all: (UnderWay | undefined)[] = [];
  stopListening = onUnderWay((underWay) => all.push(underWay));
  return all;
}

describe('a table that is larger than one request', () => {
  test('is inserted in several, tells how far it is, and agrees with its plan', async () => {
    const excel = await openExcel();
    const progress = told();
    const { answer, writes } = await roundTripsOf(excel, () => insertTables([planOf(ROWS)], NEW_SHEETS));
    expect(answer).toMatchObject({ kind: 'inserted' });
    expect(writes).toBe(2);
    expect(progress.map((one) => one && [one.done, one.of])).toEqual([[0, 2], [1, 2], [2, 2], undefined]);
    expect((await comparison(planOf(ROWS))).map(({ changes }) => changes)).toEqual([[]]);
  }, 60_000);

  test.each([
    ['before', 0],
    ['after', 0],
    ['before', 1],
    ['after', 1],
  ] as const)(
    'and broken off %s request %d leaves the workbook as it was',
    async (when, after) => {
      const excel = await openExcel();
      const before = await workbookSnapshot();
      excel.faults.strike({ at: 'writing', after, fault: { ...GENERAL, when } });
      expect(await insertTables([planOf(ROWS)], NEW_SHEETS)).toMatchObject({ reason: 'unexpected' });
      expect(await workbookSnapshot()).toEqual(before);
    },
    60_000,
  );

  test('and stopped between two requests leaves the workbook as it was', async () => {
    await openExcel();
    const before = await workbookSnapshot();
    stopListening = onUnderWay((underWay) => underWay?.done === 1 && underWay.stop());
    expect(await insertTables([planOf(ROWS)], NEW_SHEETS)).toMatchObject({ reason: 'stopped' });
    expect(await workbookSnapshot()).toEqual(before);
  }, 60_000);

  test('finds its sheet again that somebody renames meanwhile', async () => {
    const excel = await openExcel();
    excel.faults.strike({
      at: 'writing',
      after: 1,
      meanwhile: () => {
        excel.workbook.person.renameSheet('Small', 'Mine');
      },
    });
    expect(await insertTables([planOf(ROWS)], NEW_SHEETS)).toMatchObject({ kind: 'inserted' });
    expect((await comparison(planOf(ROWS)))[0]?.reading.worksheet).toBe('Mine');
  }, 60_000);
});

test('the pane tells how far it is, and its cancel has all taken back', async () => {
  await openExcel();
  const { store, actions, tasks } = paneOverExcel();
  stopListening = actions.followHoldUps((holdUp) => {
    store.tell({ kind: 'hold-up-changed', holdUp });
    if (typeof holdUp === 'object' && holdUp.done === 1) tasks.giveUp();
  });
  expect(await insertTables([planOf(ROWS)], NEW_SHEETS)).toMatchObject({ reason: 'stopped' });
  expect(store.state().holdUp).toBeUndefined();
}, 60_000);

describe('formulas on a sheet that is larger than one answer', () => {
  /** Long texts in so many rows, and formulas of ours between them. */
  async function fillSheet(excel: OpenExcel, formula: string): Promise<void> {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      for (let part = 0; part < 8; part += 1) {
        const cells = sheet.getRangeByIndexes(part * 1_000, 0, 1_000, 1);
        cells.values = Array.from({ length: 1_000 }, () => ['长'.repeat(300)]);
        sheet.getCell(part * 1_000, 1).formulas = [[formula]];
        await context.sync();
      }
    });
    await excel.workbook.settled();
  }

  test('are found, become values and come back', async () => {
    const excel = await openExcel({ functions: true });
    await fillSheet(excel, '=FISCAL.SHAREOF(1,4)');
    const found = await findOurFormulas('sheet');
    if (isRefusal(found)) throw new Error(found.reason);
    expect(found.sheets[0]?.areas).toHaveLength(8);
    expect(await freezeFormulas(found)).toMatchObject({ kind: 'formulas-frozen', formulas: 8, left: [] });
    expect(await undoGesture()).toMatchObject({ kind: 'gesture-undone', undone: 8, left: [] });
  }, 120_000);

  test('are repaired', async () => {
    const excel = await openExcel({ functions: true });
    await fillSheet(excel, '=_xldudf_FISCAL_SHAREOF(1,4)');
    expect(await repairFormulas()).toMatchObject({ kind: 'formulas-repaired', formulas: 8 });
  }, 120_000);
});

describe('the undo of what was larger than one request', () => {
  test('takes an inserted table back, whose rows the workbook does not keep, sorted or not', async () => {
    const { workbook } = await openExcel({ excelApi: '1.18' });
    const before = await workbookSnapshot();
    const plan = planOf(LARGE);
    expect(await insertTables([plan], NEW_SHEETS)).not.toHaveProperty('isTooLargeToUndo');
    workbook.person.sort('Small', 'Value', true);
    expect(await undoGesture()).toMatchObject({ kind: 'gesture-undone', undone: 1, left: [] });
    expect(await workbookSnapshot()).toEqual(before);
  }, 120_000);

  test('leaves such a table where somebody has changed one figure of it', async () => {
    const { workbook } = await openExcel({ excelApi: '1.18' });
    await insertTables([planOf(LARGE)], NEW_SHEETS);
    workbook.person.type(`Small!B${LARGE - 5}`, '1000');
    expect(await undoGesture()).toMatchObject({ reason: 'changed-by-user', detail: { places: ['Small'] } });
  }, 120_000);

  test('takes a refresh back, of all tables at once', async () => {
    await openExcel();
    const tables = [0, 1].map((at) => ({ ...planOf(ROWS), tableName: `Small_${at}` }));
    await insertTables(tables, NEW_SHEETS);
    const [unchanged] = await comparison(planOf(ROWS));
    expect(unchanged?.changes).toEqual([]);
    const before = await workbookSnapshot();
    expect(await applyRefresh(await comparison(planOf(ROWS, (row) => row % 2_000 === 0)))).toMatchObject({
      changes: 6,
    });
    expect(await undoGesture()).toMatchObject({ kind: 'gesture-undone', gesture: 'refresh', undone: 6 });
    expect(await workbookSnapshot()).toEqual(before);
  }, 120_000);
});

describe('a refresh that is larger than one request', () => {
  const ALL_CHANGED = planOf(ROWS, (row) => row % 200 === 0);
  const changed = async () => {
    await insertTables([planOf(ROWS)], NEW_SHEETS);
    return comparison(ALL_CHANGED);
  };

  test('is written in several, and then nothing is left to refresh', async () => {
    const excel = await openExcel();
    const refreshes = await changed();
    const { answer, writes } = await roundTripsOf(excel, () => applyRefresh(refreshes));
    expect(answer).toMatchObject({ kind: 'refreshed', changes: ROWS / 200 });
    expect(writes).toBeLessThan(4);
    expect((await comparison(ALL_CHANGED)).map(({ changes }) => changes)).toEqual([[]]);
  }, 60_000);

  test('and broken off at its second request, or stopped before it, leaves all as it was', async () => {
    const excel = await openExcel();
    const refreshes = await changed();
    const before = await workbookSnapshot();
    for (const when of ['before', 'after'] as const) {
      excel.faults.strike({ at: 'writing', after: 1, fault: { ...GENERAL, when } });
      expect(await applyRefresh(refreshes)).toMatchObject({ reason: 'unexpected' });
      expect(await workbookSnapshot()).toEqual(before);
    }
    stopListening = onUnderWay((underWay) => underWay?.done === 1 && underWay.stop());
    expect(await applyRefresh(refreshes)).toMatchObject({ reason: 'stopped' });
    expect(await workbookSnapshot()).toEqual(before);
  }, 60_000);

  test('and in whose later rows somebody types meanwhile is taken back, what they typed stays', async () => {
    const excel = await openExcel();
    const refreshes = await changed();
    excel.faults.strike({
      at: 'writing',
      after: 1,
      meanwhile: () => {
        excel.workbook.person.type(`Small!B${ROWS - 198}`, '1234');
      },
    });
    expect(await applyRefresh(refreshes)).toMatchObject({ reason: 'table-changed-since' });
    const [now] = await comparison(planOf(ROWS));
    expect(now?.changes).toMatchObject([{ kind: 'edited', from: 1234 }]);
  }, 60_000);
});
