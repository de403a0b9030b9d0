import { activateTable } from '../../src/excel/activate-table';
import { insertTables } from '../../src/excel/insert-tables';
import { onSelectionChanged } from '../../src/excel/workbook-events';
import { readSelectedCell } from '../../src/excel/trace';
import { isRefusal } from '../../src/wording/refusal';
import { openExcel } from './open-excel';
import { bothPlans } from './plans';

describe('where a table would go', () => {
  test('is the upper left cell of what is selected', async () => {
    await openExcel();
    await select('Sheet1', 'C5:E9');
    expect(await readSelectedCell(undefined)).toEqual({
      kind: 'cell',
      anchor: { worksheet: 'Sheet1', row: 4, column: 2, address: 'Sheet1!C5' },
    });
  });

  test('is told whenever the selection moves, until one stops listening', async () => {
    const { host } = await openExcel();
    let heard = 0;
    const stop = await onSelectionChanged(() => {
      heard += 1;
    });
    if (isRefusal(stop)) throw new Error(stop.reason);
    await select('Sheet1', 'B2');
    await until(() => heard === 1);

    await stop();
    host.roundTrips.clear();
    await select('Sheet1', 'D4');
    expect(heard).toBe(1);
  });
});

describe('showing a table', () => {
  test('brings its sheet to the front and selects its first cell', async () => {
    await openExcel();
    await insertTables(bothPlans(), { kind: 'new-sheets' });
    expect(await activateTable('ResultsAndTargets')).toBeUndefined();
    expect(await readSelectedCell(undefined)).toMatchObject({
      anchor: { worksheet: '2021年完成与2022年预期目标', row: 0, column: 0 },
    });
  });

  test('that is gone is refused by name', async () => {
    await openExcel();
    expect(await activateTable('Nothing')).toEqual({
      kind: 'refused',
      reason: 'table-gone',
      detail: { table: 'Nothing' },
    });
  });
});

async function select(worksheet: string, address: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(worksheet).getRange(address).select();
    await context.sync();
  });
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
}
