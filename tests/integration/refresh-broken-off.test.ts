import { applyRefresh } from '../../src/excel/apply-refresh';
import { insertTables } from '../../src/excel/insert-tables';
import { readTables } from '../../src/excel/read-tables';
import { refreshOf, type TableRefresh } from '../../src/sheets/refresh/refresh';
import { smallPlan } from '../sheets/plan/small-plan';
import { openExcel } from './open-excel';
import { workbookSnapshot } from './workbook-snapshot';

const before = smallPlan({ gdp: 306.2, revenue: 21.9 });
const after = smallPlan({ gdp: 306.3, revenue: 21.9, trade: 285.8, retail: 42 }, '2');

test.each(Array.from({ length: 60 }, (_, k) => k))('after %d actions', async (afterActions) => {
  let isFailing = false;
  await openExcel({
    beforeBatch: ({ actions }) => {
      if (!isFailing || !actions.includes('set NumberFormat')) return undefined;
      isFailing = false;
      return { when: 'midway', afterActions, code: 'GeneralException' };
    },
  });
  await insertTables([before], { kind: 'new-sheets' });
  const old = await workbookSnapshot();
  const refreshes = await comparison();
  isFailing = true;
  expect(await applyRefresh(refreshes)).toMatchObject({ kind: 'refused', reason: 'unexpected' });
  expect(await workbookSnapshot()).toEqual(old);
  expect(await applyRefresh(await comparison())).toMatchObject({ kind: 'refreshed' });
  const read = await readTables(['Small']);
  if (read.kind === 'refused') throw new Error(read.reason);
  expect(read.tables[0]?.reading.rows.map((row) => row.at(-1))).toEqual([
    'gdp',
    'revenue',
    'trade',
    'retail',
  ]);
});

async function comparison(): Promise<readonly TableRefresh[]> {
  const read = await readTables(['Small']);
  if (read.kind === 'refused') throw new Error(read.reason);
  return read.tables.map(({ record, reading }) => refreshOf(after, record, reading));
}
