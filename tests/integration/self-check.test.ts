import { CHECKS, FAMILIES } from '../../src/self-check/checks';
import type { SheetCheck } from '../../src/self-check/check';
import type { CheckResult } from '../../src/self-check/check-result';
import { issueAddress } from '../../src/self-check/issue-address';
import { resultFile } from '../../src/self-check/result-file';
import { readResultFile } from '../../src/self-check/result-schema';
import { UNPLAYED } from '../support/unplayed-checks';
import { openExcel, type OpenExcel } from './open-excel';
import { check, run, sheetNames } from './run-self-check';

test.each(['1.17', '1.13'])(
  'all that the add-in takes for granted of Excel holds in the workbook of the preview: ExcelApi %s',
  async (excelApi) => {
    await openExcel({ functions: true, excelApi });
    const results = await run(CHECKS);
    // They need a newer Excel than those that are played.
    const isTooNew = new Set<string>(FAMILIES['source-cards'].map(({ id }) => id));
    const isByHand = new Set(CHECKS.filter(({ kind }) => kind === 'by-hand').map(({ id }) => id));
    const isSkipped = (id: string): boolean => isByHand.has(id) || isTooNew.has(id);
    const isPlayed = ({ id }: CheckResult): boolean => !Object.hasOwn(UNPLAYED, id);
    expect(
      results.filter(isPlayed).filter(({ id, kind }) => kind !== (isSkipped(id) ? 'skipped' : 'passed')),
    ).toEqual([]);
    expect(results.filter((result) => !isPlayed(result))).toMatchObject(
      Object.entries(UNPLAYED).map(([id, code]) => ({ id, kind: 'failed', code })),
    );
    expect(results.length - isByHand.size - isTooNew.size).toBeGreaterThanOrEqual(40);
    expect(await sheetNames()).toEqual(['Sheet1']);
  },
  60_000,
);

test('every check has an id of its own, and says in both languages what it proves', () => {
  expect(new Set(CHECKS.map(({ id }) => id)).size).toBe(CHECKS.length);
  expect(CHECKS.filter(({ id }) => !/^[a-z]+(-[a-z0-9]+)+$/.test(id))).toEqual([]);
  expect(CHECKS.filter(({ proves }) => Object.values(proves).some((text) => text === ''))).toEqual([]);
});

describe('a check', () => {
  test('that sees what it expects has passed, another tells both, and one that Excel refuses the code', async () => {
    await openExcel();
    const results = await run([
      check(() => Promise.resolve(1)),
      check(() => Promise.resolve({ half: 0.5 })),
      check(async ({ context, sheet }) => {
        sheet.getRange('A1').values = [[1, 2]];
        await context.sync();
        return 1;
      }),
      check(() => Promise.reject(new TypeError('a mistake of ours'))),
    ]);
    expect(results).toMatchObject([
      { kind: 'passed', seen: 1 },
      { kind: 'differs', expected: { value: 1 }, seen: { half: 0.5 } },
      { kind: 'failed', code: 'InvalidArgument', at: 'Range.values' },
      { kind: 'failed', code: 'TypeError' },
    ]);
  });

  test('leaves no sheet behind and the person where they were, whatever it does', async () => {
    const { workbook } = await openExcel();
    workbook.person.type('B2', 'mine');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('B2:C3').select();
      await context.sync();
    });
    await run([
      check(async ({ context, sheet }) => {
        sheet.activate();
        sheet.getRange('D4').select();
        sheet.protection.protect();
        await context.sync();
        throw new TypeError('a mistake of ours');
      }),
    ]);
    expect(await sheetNames()).toEqual(['Sheet1']);
    const selected = await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load('address');
      await context.sync();
      return range.address;
    });
    expect(selected).toBe('Sheet1!B2:C3');
  });

  test('that takes too long has failed, and the next begins', async () => {
    await openExcel();
    const never = check(() => new Promise<never>(() => undefined));
    const results = await run([never, check(() => Promise.resolve(1))], { limit: 300 });
    expect(results).toMatchObject([{ kind: 'failed', code: 'TookTooLong' }, { kind: 'passed' }]);
    expect(await sheetNames()).toEqual(['Sheet1']);
  });

  test('for which this Excel is too old is skipped', async () => {
    await openExcel({ excelApi: '1.13' });
    const newer: SheetCheck = { ...check(() => Promise.resolve(1)), since: '1.17' };
    expect(await run([newer])).toMatchObject([{ kind: 'skipped', reason: 'older-excel' }]);
  });

  test('is not begun once the person has stopped', async () => {
    await openExcel();
    const stop = new AbortController();
    const first = check(() => {
      stop.abort();
      return Promise.resolve(1);
    });
    const results = await run([first, check(() => Promise.resolve(1))], { cancelled: stop.signal });
    expect(results).toMatchObject([{ kind: 'passed' }, { kind: 'skipped', reason: 'cancelled' }]);
  });
});

test('in a workbook that takes no sheet every check fails by its code, and nothing is thrown', async () => {
  const { workbook }: OpenExcel = await openExcel();
  workbook.person.protectStructure(true);
  const results = await run([check(() => Promise.resolve(1))]);
  expect(results).toMatchObject([{ kind: 'failed', code: 'AccessDenied' }]);
});

describe('what is handed over', () => {
  test('tells which Excel was checked and what was seen, and can be read back', async () => {
    await openExcel();
    const results = await run([
      check(() => Promise.resolve(1), 'one-check'),
      check(() => Promise.reject(new TypeError()), 'other-check'),
    ]);
    const file = resultFile(results, new Date('2022-03-01'));
    expect(file).toMatchObject({
      date: '2022-03-01',
      excel: {
        platform: 'Mac',
        language: 'zh-CN',
        requirementSets: { ExcelApi: '1.17', SharedRuntime: '1.1' },
      },
    });
    expect(readResultFile(JSON.stringify(file))).toEqual(file);
  });

  test('fits into the address of an issue, whatever differs', async () => {
    await openExcel();
    const results = await run(
      Array.from({ length: 90 }, (_, index) =>
        check(() => Promise.resolve('文'.repeat(500)), `check-${index}`),
      ),
    );
    const address = issueAddress('https://example.org/issues/', resultFile(results, new Date('2022-03-01')));
    expect(address.length).toBeLessThan(8_000);
    const { pathname, searchParams } = new URL(address);
    expect(pathname).toBe('/issues/new');
    expect(searchParams.get('title')).toBe('Self-check: Excel Mac 16.0.0.0');
    expect(searchParams.get('body')).toContain('90 differs');
  });
});
