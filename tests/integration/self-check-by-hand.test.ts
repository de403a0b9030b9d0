import type { Check } from '../../src/self-check/check';
import type { CheckEvent } from '../../src/self-check/check-result';
import { CHECKS } from '../../src/self-check/checks';
import type { PageSeen } from '../../src/self-check/page-seen';
import { exactly } from '../../src/self-check/seen';
import { openExcel } from './open-excel';
import { check, PAGE, run, sheetNames } from './run-self-check';
import { workbookSnapshot } from './workbook-snapshot';

describe('a check that needs a hand', () => {
  const typing: Check = {
    ...check(() => Promise.resolve(1)),
    kind: 'by-hand',
    expected: exactly('typed'),
    asks: { 'zh-CN': '', 'en-US': '' },
    look: async ({ context, sheet }) => {
      const cell = sheet.getRange('A1');
      cell.load('values');
      await context.sync();
      return cell.values[0]?.[0] as string;
    },
  };

  test('shows its sheet, asks, and looks at what was done there', async () => {
    const { workbook } = await openExcel();
    const told: CheckEvent[] = [];
    const results = await run([typing], {
      tell: (event) => told.push(event),
      ask: () => {
        workbook.person.type('A1', 'typed');
        return Promise.resolve('yes');
      },
    });
    expect(results).toMatchObject([{ kind: 'passed', seen: 'typed' }]);
    expect(told.map(({ kind }) => kind)).toEqual(['check-began', 'hand-asked', 'check-ended']);
    expect(await sheetNames()).toEqual(['Sheet1']);
  });

  const byId = (id: string): Check => {
    const found = CHECKS.find((candidate) => candidate.id === id);
    if (found === undefined) throw new Error(`no check ${id}`);
    return found;
  };

  test('finds that undo takes back what was written last', async () => {
    const { workbook, faults } = await openExcel();
    let before = workbook.person.moment();
    faults.strike({
      at: 'writing',
      doing: /set Values/,
      after: 1,
      meanwhile: () => {
        before = workbook.person.moment();
      },
    });
    const results = await run([byId('undo-takes-writes-back')], {
      ask: () => {
        workbook.person.undo(before);
        return Promise.resolve('yes');
      },
    });
    expect(results).toMatchObject([{ kind: 'passed' }]);
  });

  test('finds what can be had while another workbook is in front, and its sheet is gone when one is back', async () => {
    const { workbook } = await openExcel();
    const results = await run([byId('other-workbook-in-front')], {
      ask: () => {
        workbook.person.lookElsewhere(true);
        setTimeout(() => {
          workbook.person.lookElsewhere(false);
        }, 6_000);
        return Promise.resolve('yes');
      },
    });
    expect(results).toMatchObject([{ kind: 'passed' }]);
    expect(await sheetNames()).toEqual(['Sheet1']);
  });

  test('finds that Excel says so while a cell is being edited', async () => {
    const { host } = await openExcel();
    const results = await run([byId('typing-holds-requests-up')], {
      ask: () => {
        host.cellEdit.begin();
        setTimeout(() => {
          host.cellEdit.end();
        }, 500);
        return Promise.resolve('yes');
      },
    });
    expect(results).toMatchObject([{ kind: 'passed' }]);
    expect(await sheetNames()).toEqual(['Sheet1']);
  });

  test('finds that writes which were merged are undone together', async () => {
    const { workbook, faults } = await openExcel({ excelApi: '1.20' });
    let before = workbook.person.moment();
    faults.strike({
      at: 'writing',
      doing: /set Values/,
      meanwhile: () => {
        before = workbook.person.moment();
      },
    });
    const results = await run([byId('merged-undo-takes-all-back')], {
      ask: () => {
        workbook.person.undo(before);
        return Promise.resolve('yes');
      },
    });
    expect(results).toMatchObject([{ kind: 'passed' }]);
  });

  test('finds that a pane which was closed goes on', async () => {
    const { host } = await openExcel();
    const results = await run([byId('closed-pane-lives-on')], {
      ask: () => {
        for (const [after, state] of [
          [200, 'Background'],
          [700, 'Visible'],
        ] as const) {
          setTimeout(() => {
            host.setPaneState(state);
          }, after);
        }
        return Promise.resolve('yes');
      },
    });
    expect(results).toMatchObject([{ kind: 'passed' }]);
  });

  test('finds that what was copied can be pasted, or that nothing was copied', async () => {
    const { workbook } = await openExcel();
    const pasting: PageSeen['copy'] = (text) => {
      setTimeout(() => {
        workbook.person.type('A1', text);
      }, 200);
      return Promise.resolve(true);
    };
    const ask = (): Promise<'yes'> => Promise.resolve('yes');
    const pasted = byId('copied-text-can-be-pasted');
    expect(await run([pasted], { ask, page: { ...PAGE, copy: pasting } })).toMatchObject([
      { kind: 'passed' },
    ]);
    expect(await run([pasted], { ask, page: { ...PAGE, copy: () => Promise.resolve(false) } })).toMatchObject(
      [{ kind: 'differs', seen: 'not copied' }],
    );
  });

  describe('once the workbook was saved and opened again', () => {
    const reopened = byId('kept-data-after-reopening');
    const done = { ask: (): Promise<'yes'> => Promise.resolve('yes') };
    const later = { ...done, page: { ...PAGE, id: 'second' } };

    test.each([
      [undefined, { setting: 'kept', part: 'kept' }],
      ['settings', { setting: 'lost', part: 'kept' }],
    ] as const)('finds what is left of what was kept, where Excel loses %s', async (lost, seen) => {
      const first = await openExcel();
      const before = await workbookSnapshot();
      const skipped = [{ kind: 'skipped', reason: 'after-reopening' }];
      expect(await run([reopened], done)).toMatchObject(skipped);
      expect(await run([reopened], done)).toMatchObject(skipped);
      const saved = first.workbook.save(lost);
      first.close();
      await openExcel({ saved });
      expect(await run([reopened], later)).toMatchObject([{ kind: 'passed', seen }]);
      expect(await workbookSnapshot()).toEqual(before);
    });
  });

  test('may be passed over', async () => {
    await openExcel();
    expect(await run([typing])).toMatchObject([{ kind: 'skipped', reason: 'not-done-by-hand' }]);
  });
});
