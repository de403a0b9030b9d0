import { createHost } from '../../../preview/wire/host';
import { openOffice } from '../../support/open-office';
import { openSmallOffice, until } from './open-small-office';
import { SmallWorkbook } from './small-workbook';

describe('an event of the workbook', () => {
  test('of the selection reaches those who listen to the workbook, the sheets or a sheet', async () => {
    const { Excel, workbook } = await openSmallOffice();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      context.workbook.onSelectionChanged.add(() => Promise.resolve(void heard.push('workbook')));
      worksheets.onSelectionChanged.add(({ address }) =>
        Promise.resolve(void heard.push(`sheets ${address}`)),
      );
      const sheet = worksheets.getActiveWorksheet();
      sheet.load('id');
      await context.sync();
      sheet.onSelectionChanged.add(({ address, worksheetId }) =>
        Promise.resolve(void heard.push(`sheet ${worksheetId} ${address}`)),
      );
      await context.sync();
    });
    workbook.happen({ kind: 'selection-changed', worksheetId: '{sheet-1}', address: 'B2:C3' });
    await until(() => heard.length === 3);
    expect(heard.sort()).toEqual(['sheet {sheet-1} B2:C3', 'sheets B2:C3', 'workbook']);
  });

  test('of another sheet does not reach those who listen to one', async () => {
    const { Excel, workbook } = await openSmallOffice();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load('id');
      await context.sync();
      sheet.onSelectionChanged.add(({ address }) => Promise.resolve(void heard.push(address)));
      await context.sync();
    });
    workbook.happen({ kind: 'selection-changed', worksheetId: '{sheet-2}', address: 'A1' });
    workbook.happen({ kind: 'selection-changed', worksheetId: '{sheet-1}', address: 'A2' });
    await until(() => heard.length > 0);
    expect(heard).toEqual(['A2']);
  });

  test('tells which sheet was activated', async () => {
    const { Excel, workbook } = await openSmallOffice();
    const activated: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onActivated.add(({ worksheetId }) =>
        Promise.resolve(void activated.push(worksheetId)),
      );
      await context.sync();
    });
    workbook.happen({ kind: 'worksheet-activated', worksheetId: '{sheet-1}' });
    await until(() => activated.length > 0);
    expect(activated).toEqual(['{sheet-1}']);
  });

  test('tells which table changed, and where', async () => {
    const { Excel, workbook } = await openSmallOffice();
    const changes: unknown[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const table = context.workbook.tables.add(sheet.getRange('A1:B3'), true);
      table.load('id');
      await context.sync();
      table.onChanged.add((change) => Promise.resolve(void changes.push({ ...change })));
      context.workbook.tables.onChanged.add(({ tableId }) => Promise.resolve(void changes.push(tableId)));
      await context.sync();
    });
    workbook.happen({ kind: 'table-changed', tableId: '1', worksheetId: '{sheet-1}', address: 'B2' });
    await until(() => changes.length === 2);
    expect(changes).toContain('1');
    expect(changes).toContainEqual(
      expect.objectContaining({
        type: 'TableChanged',
        changeType: 'RangeEdited',
        source: 'Local',
        tableId: '1',
        worksheetId: '{sheet-1}',
        address: 'B2',
      }),
    );
  });

  test('is no longer told to a handler that was removed', async () => {
    const { Excel, workbook } = await openSmallOffice();
    const activated: string[] = [];
    const [first, second] = await Excel.run(async (context) => {
      const { onActivated } = context.workbook.worksheets;
      const handlers = [
        onActivated.add(() => Promise.resolve(void activated.push('first'))),
        onActivated.add(() => Promise.resolve(void activated.push('second'))),
      ] as const;
      await context.sync();
      return handlers;
    });
    await Excel.run(first.context, async (context) => {
      first.remove();
      await context.sync();
    });
    workbook.happen({ kind: 'worksheet-activated', worksheetId: '{sheet-1}' });
    await until(() => activated.length > 0);
    await Excel.run(second.context, async (context) => {
      second.remove();
      await context.sync();
    });
    workbook.happen({ kind: 'worksheet-activated', worksheetId: '{sheet-1}' });
    await Excel.run(async (context) => {
      context.workbook.load('name');
      await context.sync();
    });
    expect(activated).toEqual(['second']);
  });

  test('is not sent to a page that has removed its last handler', async () => {
    const workbook = new SmallWorkbook();
    const host = createHost({
      workbook,
      context: { locale: 'en-US', requirementSets: { ExcelApi: '1.13' } },
    });
    let sent = 0;
    const page = await openOffice({
      host: {
        connect: (deliver) =>
          host.connect((functionName, args) => {
            sent += functionName.endsWith('EventCallback') ? 1 : 0;
            deliver(functionName, args);
          }),
      },
    });
    const listener = await page.Excel.run(async (context) => {
      const added = context.workbook.worksheets.onActivated.add(() => Promise.resolve());
      await context.sync();
      return added;
    });
    workbook.happen({ kind: 'worksheet-activated', worksheetId: '{sheet-1}' });
    expect(sent).toBe(1);
    await page.Excel.run(listener.context, async (context) => {
      listener.remove();
      await context.sync();
    });
    workbook.happen({ kind: 'worksheet-activated', worksheetId: '{sheet-1}' });
    expect(sent).toBe(1);
    page.close();
  });

  test('of the selection is heard no more once the listener is removed', async () => {
    const { Excel, workbook } = await openSmallOffice();
    let heard = 0;
    const listener = await Excel.run(async (context) => {
      const added = context.workbook.onSelectionChanged.add(() => Promise.resolve(void (heard += 1)));
      await context.sync();
      return added;
    });
    const select = () => {
      workbook.happen({ kind: 'selection-changed', worksheetId: '{sheet-1}', address: 'A1' });
    };
    select();
    await until(() => heard === 1);
    await Excel.run(listener.context, async (context) => {
      listener.remove();
      await context.sync();
    });
    select();
    await Excel.run(async (context) => {
      context.workbook.load('name');
      await context.sync();
    });
    expect(heard).toBe(1);
  });

  test('which the host cannot fire is refused by name when it is asked for', async () => {
    const { Excel } = await openSmallOffice();
    const failing = Excel.run(async (context) => {
      context.workbook.worksheets.onDeleted.add(() => Promise.resolve());
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({
      code: 'ApiNotFound',
      message: expect.stringContaining('WorksheetCollection._RegisterDeletedEvent') as string,
    });
  });
});
