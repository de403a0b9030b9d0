import type { Fault } from '../../preview/wire/fault';
import { bundled } from '../../src/library/bundled';
import { applyRefresh } from '../../src/excel/apply-refresh';
import { insertTables } from '../../src/excel/insert-tables';
import type { Placement } from '../../src/excel/placement';
import { readTables } from '../../src/excel/read-tables';
import { refreshOf, type TableRefresh } from '../../src/sheets/refresh/refresh';
import { planFor } from '../../src/sheets/tables/catalogue';
import { openExcel } from './open-excel';
import { bothPlans, headlinePlan } from './plans';
import { workbookSnapshot } from './workbook-snapshot';

const AT_CELL: Placement = {
  kind: 'at',
  anchor: { worksheet: 'Sheet1', row: 2, column: 1, address: 'Sheet1!B3' },
};

/** An Excel in which the first request that writes a number format fails as told. */
async function failingExcel(fault: Fault) {
  let isPending = true;
  return openExcel({
    beforeBatch: ({ actions }) => {
      if (!isPending || !actions.some((action) => action === 'set NumberFormat')) return undefined;
      isPending = false;
      return fault;
    },
  });
}

describe('an insertion that Excel breaks off', () => {
  test.each([0, 3, 6, 9, 12, 15, 20, 30, 60, 10_000])(
    'after %d steps leaves no new sheet, no table and no record',
    async (afterActions) => {
      await failingExcel({ when: 'midway', afterActions, code: 'GeneralException' });
      const before = await workbookSnapshot();
      expect(await insertTables(bothPlans(), { kind: 'new-sheets' })).toEqual({
        kind: 'refused',
        reason: 'unexpected',
        detail: { code: 'GeneralException' },
      });
      expect(await workbookSnapshot()).toEqual(before);
    },
  );

  test.each([0, 3, 6, 9, 12, 15, 20, 30, 10_000])(
    'after %d steps leaves the selected cells empty',
    async (afterActions) => {
      await failingExcel({ when: 'midway', afterActions, code: 'InvalidArgument' });
      const before = await workbookSnapshot();
      expect(await insertTables([headlinePlan()], AT_CELL)).toMatchObject({ kind: 'refused' });
      expect(await workbookSnapshot()).toEqual(before);
    },
  );

  test('whose answer is lost is taken back too, so that it can be tried again', async () => {
    await failingExcel({ when: 'after', code: 'RequestAborted' });
    const before = await workbookSnapshot();
    expect(await insertTables(bothPlans(), { kind: 'new-sheets' })).toMatchObject({
      reason: 'connection-lost',
    });
    expect(await workbookSnapshot()).toEqual(before);
    expect(await insertTables(bothPlans(), { kind: 'new-sheets' })).toMatchObject({ kind: 'inserted' });
  });
});

describe('a refresh that Excel breaks off', () => {
  test.each([0, 10, 20, 30, 40, 10_000])('after %d steps is simply repeated', async (afterActions) => {
    let isFailing = false;
    await openExcel({
      beforeBatch: ({ actions }) =>
        isFailing && actions.includes('set Values')
          ? { when: 'midway', afterActions, code: 'GeneralException' }
          : undefined,
    });
    await insertTables(bothPlans(), { kind: 'new-sheets' });
    const fresh = await workbookSnapshot();
    await Excel.run(async (context) => {
      for (const { tableName } of bothPlans()) {
        const body = context.workbook.tables.getItem(tableName).getDataBodyRange();
        for (const row of [0, 1, 2]) body.getCell(row, 0).values = [['overwritten']];
      }
      await context.sync();
    });

    isFailing = true;
    expect(await applyRefresh(await comparison())).toMatchObject({ kind: 'refused', reason: 'unexpected' });
    isFailing = false;
    expect(await applyRefresh(await comparison())).toMatchObject({ kind: 'refreshed' });
    expect(await workbookSnapshot()).toEqual(fresh);
  });
});

async function comparison(): Promise<readonly TableRefresh[]> {
  const read = await readTables(bothPlans().map(({ tableName }) => tableName));
  if (read.kind === 'refused') throw new Error(read.reason);
  return read.tables.flatMap(({ record, reading }) => {
    const plan = planFor(record, bundled());
    return plan ? [refreshOf(plan, record, reading)] : [];
  });
}

test.each([
  ['InvalidOperationInCellEditMode', 'cell-being-edited'],
  ['RequestPayloadSizeLimitExceeded', 'too-large'],
  ['AccessDenied', 'target-protected'],
])('an insertion that fails with %s is refused as %s', async (code, reason) => {
  await failingExcel({ when: 'before', code });
  expect(await insertTables([headlinePlan()], AT_CELL)).toMatchObject({ kind: 'refused', reason });
});
