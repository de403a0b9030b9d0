import type { Fault } from '../../preview/wire/fault';
import { insertTables } from '../../src/excel/insert-tables';
import type { Placement } from '../../src/excel/placement';
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

test.each([
  ['InvalidOperationInCellEditMode', 'cell-being-edited'],
  ['RequestPayloadSizeLimitExceeded', 'too-large'],
  ['AccessDenied', 'target-protected'],
])('an insertion that fails with %s is refused as %s', async (code, reason) => {
  await failingExcel({ when: 'before', code });
  expect(await insertTables([headlinePlan()], AT_CELL)).toMatchObject({ kind: 'refused', reason });
});
