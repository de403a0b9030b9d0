import { applyRefresh } from '../../src/excel/apply-refresh';
import { freezeFormulas } from '../../src/excel/freeze-formulas';
import { insertTables } from '../../src/excel/insert-tables';
import { findOurFormulas } from '../../src/excel/our-formulas';
import { readTables } from '../../src/excel/read-tables';
import { restoreFormulas } from '../../src/excel/restore-formulas';
import { undoGesture } from '../../src/excel/undo-gesture';
import type { SheetPlan } from '../../src/sheets/plan/sheet-plan';
import { isOnChoice } from '../../src/sheets/refresh/change';
import { refreshOf } from '../../src/sheets/refresh/refresh';
import { isRefusal, type Refusal } from '../../src/wording/refusal';
import { CHARTED, PAGED } from '../sheets/plan/charted-plan';
import { livePlan } from '../sheets/plan/live-plan';
import { smallPlan } from '../sheets/plan/small-plan';
import { openExcel, type OpenExcel } from './open-excel';
import { fillCells } from './sheet-cells';
import { snapshotWithGestures } from './workbook-snapshot';

const AT_B3 = { worksheet: 'Sheet1', row: 2, column: 1, address: 'Sheet1!B3' };
const FIRST = smallPlan({ gdp: 306.2, revenue: 21.9 });
const LATER = smallPlan({ gdp: 306.3, trade: 285.8, retail: 42 }, '2');
interface Case {
  readonly name: string;
  readonly prepare: (excel: OpenExcel) => Promise<unknown>;
  readonly gesture: () => Promise<unknown>;
}

const CASES: readonly Case[] = [
  {
    name: 'an insertion on new sheets',
    prepare: () => fillCells({ A1: 'mine' }),
    gesture: async () =>
      answered(await insertTables([CHARTED, livePlan({ north: [30, 60] })], { kind: 'new-sheets' })),
  },
  {
    name: 'the insertion of a page',
    prepare: () => fillCells({ A1: 'mine' }),
    gesture: async () => answered(await insertTables([PAGED], { kind: 'new-sheets' })),
  },
  {
    name: 'an insertion at a cell, with a chart',
    prepare: async () => {
      await fillCells({ A1: 'mine' });
      await onSheet1((sheet) => (sheet.getRange('C4:C5').numberFormat = [['0.000'], ['@']]));
    },
    gesture: async () => answered(await insertTables([CHARTED], { kind: 'at', anchor: AT_B3 })),
  },
  {
    name: 'a refresh of two tables',
    prepare: async () => {
      await insertTables([FIRST], { kind: 'new-sheets' });
      await insertTables([smallPlan({ gdp: 1 })], { kind: 'new-sheets' });
    },
    gesture: () => refreshed(LATER),
  },
  {
    name: 'freezing formulas',
    prepare: async ({ workbook }) => {
      await fillCells({
        A1: 1,
        A2: 2,
        B1: '=FISCAL.SHAREOF(A1:A2,4)',
        C1: '="="&FISCAL.SOURCE("gdp",2021)',
      });
      await workbook.settled();
    },
    gesture: freeze,
  },
];

describe.each(CASES)('the undo of $name', ({ name, prepare, gesture }) => {
  test('puts all back as it was; a second undo is of what was written before', async () => {
    const excel = await openExcel({ functions: true, excelApi: '1.18' });
    await prepare(excel);
    const before = await snapshotOf(excel);
    await gesture();
    expect(await snapshotOf(excel)).not.toEqual(before);
    expect(await undoGesture()).toMatchObject({ kind: 'gesture-undone', left: [] });
    expect(await snapshotOf(excel)).toEqual(before);
    const isFirst = name !== 'a refresh of two tables';
    expect(await undoGesture()).toMatchObject(
      isFirst ? { reason: 'nothing-to-undo' } : { gesture: 'insertion' },
    );
  });

  test('does so after the workbook was saved and opened, with its sheets under other names', async () => {
    const excel = await openExcel({ functions: true, excelApi: '1.18' });
    await prepare(excel);
    const before = await snapshotOf(excel);
    await gesture();
    const reopened = await openedAgain(excel);
    await renameSheets((name) => `${name} 2`);
    expect(await undoGesture()).toMatchObject({ kind: 'gesture-undone', left: [] });
    await renameSheets((name) => name.replace(/ 2$/, ''));
    expect(await snapshotOf(reopened)).toEqual(before);
  });

  test.each(['before', 'after'] as const)(
    'that fails right %s a request leaves all as it is or undoes all, and can be repeated',
    async (when) => {
      for (let after = 0; ; after += 1) {
        const excel = await openExcel({ functions: true, excelApi: '1.18' });
        await prepare(excel);
        const before = await snapshotOf(excel);
        await gesture();
        const written = await snapshotOf(excel);
        excel.faults.strike({ at: 'any', after, fault: { when, code: 'GeneralException' } });
        const answer = await undoGesture();
        if (!excel.faults.areOver) break;
        expect(await snapshotOf(excel)).toEqual(isRefusal(answer) ? written : before);
        if (isRefusal(answer)) expect(await undoGesture()).toMatchObject({ kind: 'gesture-undone' });
        expect(await snapshotOf(excel)).toEqual(before);
        excel.close();
      }
    },
    60_000,
  );

  test.each([0, 1, 2, 3, 5, 8, 13, 21, 34])(
    'that breaks off after %d steps is gone on with',
    async (afterActions) => {
      const excel = await openExcel({ functions: true, excelApi: '1.18' });
      await prepare(excel);
      const before = await snapshotOf(excel);
      await gesture();
      excel.faults.strike({
        at: 'writing',
        fault: { when: 'midway', afterActions, code: 'GeneralException' },
      });
      const answer = await undoGesture();
      if (isRefusal(answer)) expect(await undoGesture()).toMatchObject({ kind: 'gesture-undone' });
      expect(await snapshotOf(excel)).toEqual(before);
    },
  );
});

test.each(['before', 'after'] as const)(
  'formulas that became values come back though a request fails right %s it, or nothing changes',
  async (when) => {
    const freezing = CASES.find(({ gesture }) => gesture === freeze);
    for (let after = 0; ; after += 1) {
      const excel = await openExcel({ functions: true, excelApi: '1.18' });
      await freezing?.prepare(excel);
      const before = await snapshotOf(excel);
      await freeze();
      const frozen = await snapshotOf(excel);
      excel.faults.strike({ at: 'any', after, fault: { when, code: 'GeneralException' } });
      const answer = await restoreFormulas();
      if (!excel.faults.areOver) break;
      expect(await snapshotOf(excel)).toEqual(isRefusal(answer) ? frozen : before);
      excel.close();
    }
  },
);

async function refreshed(plan: SheetPlan): Promise<unknown> {
  const read = answered(await readTables(['Small', 'Small2']));
  const refreshes = read.tables.map(({ record, reading }) => refreshOf(plan, record, reading));
  return answered(
    await applyRefresh(
      refreshes,
      refreshes.flatMap(({ changes }) => changes.filter(isOnChoice)),
    ),
  );
}

async function freeze(): Promise<unknown> {
  return answered(await freezeFormulas(answered(await findOurFormulas('sheet'))));
}

function answered<T extends { readonly kind: string }>(answer: T | Refusal): T {
  if (isRefusal(answer)) throw new Error(`${answer.reason} ${JSON.stringify(answer.detail)}`);
  return answer;
}

async function snapshotOf({ workbook }: OpenExcel): Promise<unknown> {
  await workbook.settled();
  return snapshotWithGestures();
}

async function openedAgain(excel: OpenExcel): Promise<OpenExcel> {
  await excel.workbook.settled();
  const saved = excel.workbook.save();
  excel.close();
  const again = await openExcel({ functions: true, excelApi: '1.18', saved });
  await again.workbook.settled();
  return again;
}

async function renameSheets(newName: (name: string) => string): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    for (const sheet of worksheets.items) sheet.name = newName(sheet.name);
    await context.sync();
  });
}

async function onSheet1(change: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem('Sheet1'));
    await context.sync();
  });
}
