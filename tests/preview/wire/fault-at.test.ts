import { Faults } from '../../../preview/wire/fault-at';
import type { FaultAt } from '../../../preview/wire/fault-at';
import { openSmallOffice, until } from './open-small-office';

const UNAVAILABLE = { when: 'before', code: 'ServiceNotAvailable' } as const;

describe('a fault strikes', () => {
  test.each<readonly [string, FaultAt, readonly string[]]>([
    ['the next request', { at: 'any', fault: UNAVAILABLE }, ['read']],
    ['the next that writes', { at: 'writing', fault: UNAVAILABLE }, ['A1']],
    ['the second that reads', { at: 'reading', after: 1, fault: UNAVAILABLE }, ['second read']],
    [
      'all from the second that writes',
      { at: 'writing', after: 1, isLasting: true, fault: UNAVAILABLE },
      ['A2'],
    ],
  ])('%s', async (_, due, failed) => {
    const { attempt, faults } = await failingOffice();
    faults.strike(due);
    const seen = [];
    for (const step of ['read', 'A1', 'second read', 'A2'] as const) seen.push(await attempt(step));
    expect(seen.filter((step) => step !== undefined)).toEqual(failed);
  });

  test('once, and is then forgotten', async () => {
    const { attempt, faults } = await failingOffice();
    faults.strike({ at: 'writing', fault: UNAVAILABLE });
    expect(faults.areOver).toBe(false);
    expect(await attempt('A1')).toBe('A1');
    expect(await attempt('A1')).toBeUndefined();
    expect(faults.areOver).toBe(true);
  });
});

test('another author acts between two requests, and the second one sees it', async () => {
  const { Excel, workbook, faults } = await failingOffice();
  faults.strike({
    at: 'reading',
    after: 1,
    meanwhile: () => workbook.sheets[0]?.cells.set('A1', [['theirs']]),
  });
  const seen = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    const values: unknown[] = [];
    for (let reading = 0; reading < 2; reading += 1) {
      range.load('values');
      await context.sync();
      values.push(range.values[0]?.[0]);
    }
    return values;
  });
  expect(seen).toEqual(['', 'theirs']);
});

describe('an answer', () => {
  test.each([
    [true, ['A1']],
    [false, []],
  ])('that never comes leaves open whether it was done: %s', async (isDone, written) => {
    const { attempt, faults, host, workbook } = await failingOffice();
    faults.strike({ at: 'writing', fault: { when: 'never', isDone } });
    let isAnswered = false;
    void attempt('A1').finally(() => (isAnswered = true));
    await until(() => host.roundTrips.all.some(({ error }) => error?.Code === 'NoAnswer'));
    await attempt('read');
    expect(isAnswered).toBe(false);
    expect([...(workbook.sheets[0]?.cells.keys() ?? [])]).toEqual(written);
  });

  test('that comes late comes', async () => {
    const { attempt, faults, workbook } = await failingOffice();
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    faults.strike({ at: 'writing', fault: { when: 'late', until: released } });
    let isAnswered = false;
    const attempted = attempt('A1').then(() => (isAnswered = true));
    await until(() => workbook.sheets[0]?.cells.has('A1') === true);
    expect(isAnswered).toBe(false);
    release();
    expect(await attempted).toBe(true);
  });
});

describe('while a cell is being edited', () => {
  test('a request waits that asked for it, until the edit ends', async () => {
    const { Excel, host } = await failingOffice();
    host.cellEdit.begin();
    let isAnswered = false;
    const reading = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
      await context.sync();
      isAnswered = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(isAnswered).toBe(false);
    host.cellEdit.end();
    await reading;
    expect(isAnswered).toBe(true);
  });

  test('any other is refused', async () => {
    const { attempt, host } = await failingOffice();
    host.cellEdit.begin();
    await expect(attempt('read', 'InvalidOperationInCellEditMode')).resolves.toBe('read');
    host.cellEdit.end();
    await expect(attempt('read')).resolves.toBeUndefined();
  });
});

async function failingOffice() {
  const faults = new Faults();
  const office = await openSmallOffice({ beforeBatch: faults.beforeBatch });
  /** Reads a cell or writes into it; answers what failed. */
  const attempt = async (step: string, code = 'ServiceNotAvailable'): Promise<string | undefined> => {
    try {
      await office.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        if (step.endsWith('read')) sheet.getRange('A1').load('values');
        else sheet.getRange(step).values = [[step]];
        await context.sync();
      });
      return undefined;
    } catch (error) {
      expect(error).toMatchObject({ code });
      return step;
    }
  };
  return { ...office, faults, attempt };
}
