import { applyRefresh } from '../../src/excel/apply-refresh';
import { insertTables } from '../../src/excel/insert-tables';
import { readTables } from '../../src/excel/read-tables';
import { bundled } from '../../src/library/bundled';
import { refreshOf } from '../../src/sheets/refresh/refresh';
import { isRefusal } from '../../src/wording/refusal';
import { plannedWorkbook } from '../../src/sheets/tables/planned-workbook';
import { openExcel } from './open-excel';
import { headlinePlan } from './plans';

/** The cell of the headline table that shows the revenue of the budget. */
function revenueIn(context: Excel.RequestContext): Excel.Range {
  return context.workbook.tables.getItem('HeadlineResults').getDataBodyRange().getCell(4, 3);
}

test('a number format of the user’s own stays on a cell that a refresh writes', async () => {
  await openExcel();
  await insertTables([headlinePlan()], { kind: 'new-sheets' });
  await Excel.run(async (context) => {
    const cell = revenueIn(context);
    cell.values = [[99]];
    cell.numberFormat = [['0.0000']];
    await context.sync();
  });

  const read = await readTables(['HeadlineResults']);
  if (isRefusal(read)) throw new Error(read.reason);
  const refreshes = plannedWorkbook(read.tables, bundled()).tables.map(({ plan, record, reading }) =>
    refreshOf(plan, record, reading),
  );
  const chosen = refreshes.flatMap(({ changes }) => changes);
  expect(await applyRefresh(refreshes, chosen)).toMatchObject({ kind: 'refreshed', changes: 1 });

  await Excel.run(async (context) => {
    const cell = revenueIn(context);
    cell.load('values, numberFormat');
    await context.sync();
    expect([cell.values, cell.numberFormat]).toEqual([[[21.9]], [['0.0000']]]);
  });
});
