import type { Fault } from '../../../preview/wire/fault';
import { openSmallOffice, until } from './open-small-office';
import type { SmallOffice } from './open-small-office';

describe('the log of round trips', () => {
  test('tells reads, writes and clean-ups apart', async () => {
    const { Excel, host } = await openSmallOffice();
    host.roundTrips.clear();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.load('values');
      await context.sync();
      range.values = [[2]];
      context.workbook.tables.add(range, true);
      await context.sync();
    });
    await until(() => host.roundTrips.count('cleanup') === 1);
    expect(host.roundTrips.count('read')).toBe(1);
    expect(host.roundTrips.count('write')).toBe(1);
  });

  test('is told on, request by request', async () => {
    const told: string[] = [];
    const { Excel, host } = await openSmallOffice({ onRoundTrip: ({ kind }) => told.push(kind) });
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('新表');
      await context.sync();
    });
    expect(told).toContain('write');
    expect(told).toEqual(host.roundTrips.all.map(({ kind }) => kind));
  });

  test('counts a request that reads and writes as a write', async () => {
    const { Excel, host } = await openSmallOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('新表');
      sheet.load('name');
      await context.sync();
    });
    expect([host.roundTrips.count('read'), host.roundTrips.count('write')]).toEqual([0, 1]);
  });

  test('counts the switching of events as a read, whatever else is read with it', async () => {
    const { Excel, host } = await openSmallOffice();
    await Excel.run(async (context) => {
      context.workbook.worksheets.onSelectionChanged.add(() => Promise.resolve());
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load('name');
      await context.sync();
    });
    expect([host.roundTrips.count('read'), host.roundTrips.count('write')]).toEqual([1, 0]);
  });

  test('counts a request that switches an event and changes a cell as a write', async () => {
    const { Excel, host } = await openSmallOffice();
    await Excel.run(async (context) => {
      context.workbook.worksheets.onSelectionChanged.add(() => Promise.resolve());
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
      await context.sync();
    });
    expect([host.roundTrips.count('read'), host.roundTrips.count('write')]).toEqual([0, 1]);
  });

  test('says what was asked for, and what went wrong', async () => {
    const { Excel, host } = await openSmallOffice();
    await writeThree({ Excel });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('支出');
      await context.sync();
    }).catch(() => undefined);
    const workbookTrips = host.roundTrips.all.filter(({ kind }) => kind === 'read' || kind === 'write');
    expect(workbookTrips.map(({ error }) => error?.Code)).toEqual([undefined, 'ItemNotFound']);
    expect(workbookTrips[0]?.actions).toContain('set Values');
  });
});

describe('a fault', () => {
  test('before a request leaves the workbook untouched', async () => {
    const office = await withFault({ when: 'before', code: 'GeneralException' });
    await expect(writeThree(office)).rejects.toMatchObject({ code: 'GeneralException' });
    expect(written(office)).toEqual([]);
  });

  test('midway leaves done what was done', async () => {
    const office = await withFault({
      when: 'midway',
      afterActions: 8,
      code: 'AccessDenied',
      message: '受保护',
    });
    await expect(writeThree(office)).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(written(office).length).toBeGreaterThan(0);
    expect(written(office).length).toBeLessThan(3);
  });

  test('after a request hides that all of it was done', async () => {
    const office = await withFault({ when: 'after', code: 'GeneralException' });
    await expect(writeThree(office)).rejects.toMatchObject({ code: 'GeneralException' });
    expect(written(office)).toEqual(['A1', 'A2', 'A3']);
  });

  test.each([
    'InvalidOperationInCellEditMode',
    'ActivityLimitReached',
    'InvalidOrTimedOutSession',
    'AccessDenied',
  ])('of the whole request reaches the add-in as %s', async (code) => {
    const office = await withFault({ when: 'before', code });
    await expect(writeThree(office)).rejects.toMatchObject({ code });
    expect(written(office)).toEqual([]);
  });

  test('may strike one request and spare the others', async () => {
    const { Excel, workbook } = await openSmallOffice({
      beforeBatch: ({ actions }) =>
        actions.includes('set Name') ? { when: 'before', code: 'InvalidArgument' } : undefined,
    });
    const rename = (name: string) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1').values = [[name]];
        await context.sync();
        sheet.name = name;
        await context.sync();
      });
    await expect(rename('支出')).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(workbook.sheets[0]?.cells.get('A1')).toEqual([['支出']]);
    expect(workbook.sheets[0]?.name).toBe('收入');
  });
});

describe('the limit of 5 MB', () => {
  const rows = (count: number) => Array.from({ length: count }, () => ['财政'.repeat(600)]);

  test('refuses a larger request, and nothing is written', async () => {
    const office = await openSmallOffice();
    const writing = office.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = rows(1_500);
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(written(office)).toEqual([]);
  });

  test('refuses a larger answer', async () => {
    const { Excel, workbook } = await openSmallOffice();
    workbook.sheets[0]?.cells.set('A1', rows(1_500));
    const reading = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.load('values');
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });

  test('counts bytes, so that what is just below it passes', async () => {
    const office = await openSmallOffice();
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = rows(1_400);
      await context.sync();
    });
    expect(written(office)).toEqual(['A1']);
  });
});

/** An office where the first write fails as told. */
async function withFault(fault: Fault): Promise<SmallOffice> {
  let struck = false;
  return openSmallOffice({
    beforeBatch: ({ actions }) => {
      if (struck || !actions.includes('set Values')) {
        return undefined;
      }
      struck = true;
      return fault;
    },
  });
}

function writeThree({ Excel }: Pick<SmallOffice, 'Excel'>): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (const address of ['A1', 'A2', 'A3']) {
      sheet.getRange(address).values = [[address]];
    }
    await context.sync();
  });
}

function written({ workbook }: SmallOffice): readonly string[] {
  return [...(workbook.sheets[0]?.cells.keys() ?? [])];
}
