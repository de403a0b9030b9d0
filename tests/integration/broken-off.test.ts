import { insertTables } from '../../src/excel/insert-tables';
import type { Placement } from '../../src/excel/placement';
import { openExcel } from './open-excel';
import { headlinePlan } from './plans';

const AT_CELL: Placement = {
  kind: 'at',
  anchor: { worksheet: 'Sheet1', row: 2, column: 1, address: 'Sheet1!B3' },
};

test.each([
  ['InvalidOperationInCellEditMode', 'cell-being-edited'],
  ['RequestPayloadSizeLimitExceeded', 'too-large'],
  ['AccessDenied', 'target-protected'],
  ['RequestAborted', 'connection-lost'],
])('an insertion that fails with %s is refused as %s', async (code, reason) => {
  await openExcel({
    beforeBatch: ({ actions }) =>
      actions.includes('set NumberFormat') ? { when: 'before', code } : undefined,
  });
  expect(await insertTables([headlinePlan()], AT_CELL)).toMatchObject({ kind: 'refused', reason });
});
