import { insertTables } from '../../src/excel/insert-tables';
import { readTables } from '../../src/excel/read-tables';
import { removeOrphan } from '../../src/excel/remove-orphan';
import { undoGesture } from '../../src/excel/undo-gesture';
import type { RemovableTable } from '../../src/sheets/edits/removal-edits';
import { rowMark } from '../../src/sheets/plan/row-mark';
import { KEY_COLUMN, type SheetPlan } from '../../src/sheets/plan/sheet-plan';
import { RECORDS_NAMESPACE } from '../../src/sheets/registry/record-heading';
import { recordOf } from '../../src/sheets/registry/registry-record';
import { smallPlan } from '../sheets/plan/small-plan';
import { openExcel, type OpenExcel } from './open-excel';
import { workbookSnapshot } from './workbook-snapshot';

/** With marks as keys, by which a table without a record is known for ours. */
const PLAN: SheetPlan = marked(smallPlan({ gdp: 306.2, revenue: 21.9, trade: 5 }));

let excel: OpenExcel;

beforeEach(async () => {
  excel = await openExcel();
  await insertTables([PLAN], { kind: 'new-sheets' });
  await Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(RECORDS_NAMESPACE);
    parts.load('items/id');
    await context.sync();
    for (const part of parts.items) part.delete();
    await context.sync();
  });
});

test('a table of which nothing is remembered goes, all of it', async () => {
  expect(await removeOrphan(await orphan())).toBeUndefined();
  expect(await cells()).toEqual([]);
  expect((await tablesRead()).strays).toEqual([]);
});

test('what the user has put over a figure, and beside it, stays', async () => {
  await typed('B3', 99);
  await typed('C2', 'mine');
  await typed('F9', 'far away');
  await removeOrphan(await orphan());
  expect(await cells()).toEqual(['mine', 99, 'far away']);
});

test('undone, it is there again with all that it held', async () => {
  await typed('B3', 99);
  const before = await workbookSnapshot();
  await removeOrphan(await orphan());
  expect(await undoGesture()).toMatchObject({ kind: 'gesture-undone', gesture: 'removal', left: [] });
  expect(await workbookSnapshot()).toEqual(before);
});

test('that somebody has changed since it was told is left', async () => {
  const told = await orphan();
  await typed('B3', 99);
  expect(await removeOrphan(told)).toMatchObject({ kind: 'refused', reason: 'table-changed-since' });
});

test('broken off at any step leaves all as it was', async () => {
  const told = await orphan();
  const before = await workbookSnapshot();
  let broken = 0;
  for (let afterActions = 0; afterActions < 14; afterActions += 1) {
    excel.faults.strike({
      at: 'writing',
      fault: { when: 'midway', afterActions, code: 'GeneralException' },
    });
    const answer = await removeOrphan(told);
    excel.faults.clear();
    if (answer === undefined) expect(await undoGesture()).toMatchObject({ kind: 'gesture-undone' });
    else broken += 1;
    expect(await workbookSnapshot()).toEqual(before);
  }
  expect(broken).toBeGreaterThan(3);
});

async function orphan(): Promise<RemovableTable> {
  const [stray] = (await tablesRead()).strays;
  if (stray?.kind !== 'orphan') throw new Error('no orphan');
  return { plan: PLAN, record: recordOf(PLAN, stray.reading.table), reading: stray.reading };
}

async function tablesRead() {
  const read = await readTables([]);
  if (read.kind === 'refused') throw new Error(read.reason);
  return read;
}

async function typed(cell: string, value: string | number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Small').getRange(cell).values = [[value]];
    await context.sync();
  });
}

/** What stands on the sheet, row by row. */
async function cells(): Promise<readonly unknown[]> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem('Small').getUsedRangeOrNullObject(true);
    used.load('values');
    await context.sync();
    return used.isNullObject ? [] : (used.values as unknown[][]).flat().filter((value) => value !== '');
  });
}

function marked(plan: SheetPlan): SheetPlan {
  return {
    ...plan,
    rows: plan.rows.map((row) => ({
      ...row,
      cells: {
        ...row.cells,
        [KEY_COLUMN]: { value: rowMark(row.key), format: '@', role: 'remark', sources: [] },
      },
    })),
  };
}
