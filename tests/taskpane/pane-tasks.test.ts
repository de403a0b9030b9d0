import { createLibrary } from '../../src/library/library';
import type { Placement } from '../../src/excel/placement';
import { wholeTable, type TableRequest } from '../../src/sheets/plan/table-request';
import type { PaneActions } from '../../src/taskpane/pane-actions';
import { openingState } from '../../src/taskpane/pane-state';
import { createPaneStore } from '../../src/taskpane/pane-store';
import { createPaneTasks } from '../../src/taskpane/pane-tasks';
import { refusal } from '../../src/wording/refusal';
import { asWritten, EMPTY_WORKBOOK } from './empty-workbook';
import { DATA, EDITED, REPORT, RESULTS, refreshWith } from './workbook-example';

const RESULTS_ASKED = { ...wholeTable('headline-results', REPORT.id, 'zh-CN'), charts: false };
const TARGETS_ASKED = { ...wholeTable('results-and-targets', REPORT.id, 'zh-CN'), charts: false };

function pane(workbook: Partial<PaneActions>) {
  const store = createPaneStore(openingState(['results-and-targets', 'headline-results']));
  const actions: PaneActions = { ...EMPTY_WORKBOOK, ...workbook };
  return { store, tasks: createPaneTasks(store, actions, createLibrary([DATA]), 'zh-CN') };
}

describe('the insert button', () => {
  test('inserts the chosen tables in the order of the list, where they were meant to go', async () => {
    const asked: [readonly TableRequest[], Placement][] = [];
    const { store, tasks } = pane({
      insert: (requests, placement) => {
        asked.push([requests, placement]);
        return Promise.resolve({ kind: 'inserted', tables: requests.map(asWritten) });
      },
    });
    const selection = { worksheet: 'Sheet1', row: 2, column: 1, address: 'Sheet1!B3' };
    await tasks.insertChosen();
    // What stands is no longer chosen.
    expect(store.state().insert.chosen).toEqual([]);
    store.tell({ kind: 'table-chosen', plan: 'results-and-targets', chosen: true });
    store.tell({ kind: 'destination-chosen', destination: 'selection' });
    store.tell({ kind: 'selection-moved', selection });
    await tasks.insertChosen();
    expect(asked).toEqual([
      [[RESULTS_ASKED, TARGETS_ASKED], { kind: 'new-sheets' }],
      [[TARGETS_ASKED], { kind: 'at', anchor: selection }],
    ]);
  });

  test('shows the work while it goes on, and a refusal after it', async () => {
    const refused = refusal('workbook-protected');
    const { store, tasks } = pane({ insert: () => Promise.resolve(refused) });
    const activities: unknown[] = [];
    store.subscribe(() => activities.push(store.state().activity));
    await tasks.insertChosen();
    expect(activities).toEqual(['inserting', undefined]);
    expect(store.state().notice).toBe(refused);
  });

  test('a mistake of ours reaches the pane, and the browser’s console', async () => {
    const reported: unknown[] = [];
    globalThis.reportError = (error) => void reported.push(error);
    const { store, tasks } = pane({ insert: () => Promise.reject(new TypeError('wrong')) });
    await tasks.insertChosen();
    expect(store.state()).toMatchObject({ activity: undefined, notice: { reason: 'unexpected' } });
    expect(reported).toEqual([new TypeError('wrong')]);
  });

  test('two tasks never talk to Excel at once, and the second is not lost', async () => {
    const order: string[] = [];
    const slow = (name: string) => async () => {
      order.push(`${name} starts`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      order.push(`${name} ends`);
      return { refreshes: [], findings: [] };
    };
    const { tasks } = pane({
      review: slow('reading'),
      insert: async () => {
        await slow('inserting')();
        return { kind: 'inserted', tables: [] };
      },
    });
    await Promise.all([tasks.readTables(), tasks.insertAll()]);
    expect(order).toEqual(['reading starts', 'reading ends', 'inserting starts', 'inserting ends']);
  });
});

describe('the refresh button', () => {
  const edited = refreshWith(RESULTS, [EDITED]);

  test('writes nothing before consent, and then what was reviewed', async () => {
    const applied: unknown[] = [];
    const { store, tasks } = pane({
      review: () => Promise.resolve({ refreshes: [edited], findings: [] }),
      apply: (refreshes) => {
        applied.push(...refreshes);
        return Promise.resolve({ kind: 'refreshed', tables: ['T'], changes: 1, lockedSheets: [] });
      },
    });
    await tasks.refresh();
    expect(applied).toEqual([]);
    expect(store.state().workbook.review).toEqual([edited]);
    await tasks.apply();
    expect(applied).toEqual([edited]);
    expect(store.state().notice).toMatchObject({ kind: 'refreshed', changes: 1 });
  });

  test('a workbook without tables of ours, or whose table has just been deleted, is refused in words', async () => {
    const empty = pane({});
    await empty.tasks.refresh();
    expect(empty.store.state().notice).toEqual(refusal('nothing-to-refresh'));

    const deleted = pane({ review: () => Promise.resolve({ refreshes: [edited], findings: [] }) });
    await deleted.tasks.refresh('Deleted');
    expect(deleted.store.state().notice).toEqual(refusal('table-gone', { table: 'Deleted' }));
  });

  test('the ribbon opens the pane where there is something to consent to, or a refusal', async () => {
    await expect(
      pane({ review: () => Promise.resolve({ refreshes: [edited], findings: [] }) }).tasks.refreshAll(),
    ).resolves.toBe(true);
    const refused = refusal('connection-lost');
    await expect(pane({ review: () => Promise.resolve(refused) }).tasks.refreshAll()).resolves.toBe(true);
  });

  test('the ribbon opens the pane where nothing is to be refreshed, for nothing else would be seen of it', async () => {
    const { store, tasks } = pane({
      review: () => Promise.resolve({ refreshes: [refreshWith(RESULTS, [])], findings: [] }),
    });
    await expect(tasks.refreshAll()).resolves.toBe(true);
    expect(store.state().notice).toEqual({ kind: 'up-to-date', tables: 1, left: 0 });
  });

  test('the ribbon leaves the pane alone where the sheet shows what was done', async () => {
    await expect(pane({}).tasks.insertAll()).resolves.toBe(false);
  });
});
