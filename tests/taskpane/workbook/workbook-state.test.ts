import { wholeTable } from '../../../src/sheets/plan/table-request';
import type { Inserted } from '../../../src/excel/insert-tables';
import type { PaneEvent } from '../../../src/taskpane/pane-event';
import { nextState, openingState, type PaneState } from '../../../src/taskpane/pane-state';
import type { Change } from '../../../src/sheets/refresh/change';
import type { TableRefresh } from '../../../src/sheets/refresh/refresh';
import { tablesToRefresh } from '../../../src/taskpane/workbook/workbook-state';
import { refusal } from '../../../src/wording/refusal';
import { ADDED, COLUMN_MISSING, EDITED, GONE, RESULTS, TARGETS, refreshWith } from '../workbook-example';

function after(...events: readonly PaneEvent[]): PaneState {
  return events.reduce(nextState, openingState(['headline-results', 'results-and-targets']));
}

const INSERTED: Inserted = {
  kind: 'inserted',
  tables: [{ table: 'T1', worksheet: '主要指标', address: '主要指标!A1:F3', plan: RESULTS }],
};

const KEPT = { ...EDITED, kind: 'kept' } as Change;
const REFRESHED = { kind: 'refreshed', tables: [RESULTS.tableName], changes: 1, lockedSheets: [] } as const;

function applied(...refreshes: readonly TableRefresh[]): PaneEvent {
  return { kind: 'applied', refreshes, refreshed: REFRESHED };
}

describe('inserting', () => {
  test('an inserted table joins the list as one that matches the report', () => {
    const state = after(
      { kind: 'tables-read', refreshes: [], findings: [] },
      { kind: 'started', activity: 'inserting' },
      INSERTED,
    );
    expect(state.activity).toBeUndefined();
    expect(state.notice).toBe(INSERTED);
    expect(state.workbook.tables).toEqual([
      {
        table: 'T1',
        plan: 'headline-results',
        title: '主要指标完成情况',
        worksheet: '主要指标',
        reports: ['zhuhai-hitech-2022'],
        request: wholeTable('headline-results', 'zhuhai-hitech-2022', 'zh-CN'),
        changes: [],
      },
    ]);
  });

  test('before the workbook was read, an insertion makes no list that would be incomplete', () => {
    expect(after(INSERTED).workbook.tables).toBeUndefined();
  });

  test('an inserted table is read with the others from then on', () => {
    const state = after(
      { kind: 'tables-read', refreshes: [refreshWith(TARGETS, [])], findings: [] },
      INSERTED,
    );
    expect(state.workbook.names).toEqual([TARGETS.tableName, 'T1']);
  });
});

describe('refreshing', () => {
  const edited = refreshWith(RESULTS, [EDITED, ADDED]);
  const same = refreshWith(TARGETS, []);

  test('only tables that differ await consent, and the list shows all of them', () => {
    const state = after({ kind: 'reviewed', refreshes: [edited, same], findings: [] });
    expect(state.tab).toBe('workbook');
    expect(state.workbook.review).toEqual([edited]);
    expect(state.workbook.tables?.map(({ changes }) => changes.length)).toEqual([2, 0]);
  });

  test('a refresh of one table asks about that table only', () => {
    const other = refreshWith(TARGETS, [EDITED]);
    const state = after({
      kind: 'reviewed',
      refreshes: [edited, other],
      findings: [],
      only: other.record.table,
    });
    expect(state.workbook.review).toEqual([other]);
  });

  test('where nothing differs, it says so and asks nothing', () => {
    const state = after({ kind: 'reviewed', refreshes: [same], findings: [] });
    expect(state).toMatchObject({
      workbook: { review: undefined },
      notice: { kind: 'up-to-date', tables: 1, left: 0 },
    });
  });

  test('cancelling leaves the differences in the list', () => {
    const state = after(
      { kind: 'reviewed', refreshes: [edited], findings: [] },
      { kind: 'review-cancelled' },
    );
    expect(state.workbook.review).toBeUndefined();
    expect(state.workbook.tables?.[0]?.changes).toHaveLength(2);
  });

  test('applying tells what was written, and keeps what is only told', () => {
    const refresh = refreshWith(RESULTS, [EDITED, ADDED, COLUMN_MISSING]);
    const state = after(
      { kind: 'reviewed', refreshes: [refresh, same], findings: [] },
      { kind: 'started', activity: 'refreshing' },
      applied(refresh),
    );
    expect(state).toMatchObject({ workbook: { review: undefined }, activity: undefined });
    expect(state.notice).toEqual(REFRESHED);
    expect(state.workbook.tables?.[0]?.changes).toEqual([KEPT, COLUMN_MISSING]);
  });

  test('a table that changed since the review must be reviewed again', () => {
    const state = after(
      { kind: 'reviewed', refreshes: [edited], findings: [] },
      refusal('table-changed-since'),
    );
    expect(state).toMatchObject({
      workbook: { review: undefined },
      notice: { reason: 'table-changed-since' },
    });
  });

  test('a table whose report is not at hand is read with the others, one whose record is damaged is not', () => {
    const state = after({
      kind: 'tables-read',
      refreshes: [same],
      findings: [
        { table: 'Elsewhere', reason: 'report-absent' },
        { table: 'Broken', reason: 'damaged' },
      ],
    });
    expect(state.workbook.names).toEqual([TARGETS.tableName, 'Elsewhere']);
  });

  test('what was compared with a report that has changed since is not written', () => {
    const state = after({ kind: 'reviewed', refreshes: [edited], findings: [] }, { kind: 'library-changed' });
    expect(state.workbook.review).toBeUndefined();
  });
});

describe('what a person chooses of the changes', () => {
  const refresh = refreshWith(RESULTS, [EDITED, ADDED]);
  const reviewed: PaneEvent = { kind: 'reviewed', refreshes: [refresh], findings: [] };
  const chosen: PaneEvent = { kind: 'changes-chosen', changes: [EDITED], chosen: true };

  test('an edit stays in the list as one that is kept, unless the report’s figure was chosen', () => {
    expect(after(reviewed, applied(refresh)).workbook.tables?.[0]?.changes).toEqual([KEPT]);
    expect(after(reviewed, chosen, applied(refresh)).workbook.tables?.[0]?.changes).toEqual([]);
  });

  test('can be given up again, and is forgotten with the next review', () => {
    expect(after(reviewed, chosen, { ...chosen, chosen: false }).workbook.chosen).toEqual([]);
    expect(after(reviewed, chosen, reviewed).workbook.chosen).toEqual([]);
  });

  test('a table that is skipped keeps its differences, and those on a protected sheet do', () => {
    const skipped: PaneEvent = { kind: 'table-skipped', table: refresh.record.table, skipped: true };
    const state = after(reviewed, skipped);
    expect(tablesToRefresh(state.workbook)).toEqual([]);
    const locked = { ...REFRESHED, lockedSheets: [RESULTS.title] };
    expect(
      after(reviewed, { kind: 'applied', refreshes: [refresh], refreshed: locked }).workbook.tables?.[0]
        ?.changes,
    ).toEqual([EDITED, ADDED]);
  });

  test('where nothing is left to decide, all is up to date, whatever the user keeps; a table by name shows it', () => {
    const settled = refreshWith(RESULTS, [
      KEPT,
      COLUMN_MISSING,
      { ...GONE, remark: '我的话' } as typeof GONE,
    ]);
    const of = (only?: string): PaneEvent => ({
      kind: 'reviewed',
      refreshes: [settled],
      findings: [],
      ...(only !== undefined && { only }),
    });
    expect(after(of()).notice).toEqual({ kind: 'up-to-date', tables: 1, left: 3 });
    expect(after(of(settled.record.table)).workbook.review).toEqual([settled]);
  });
});
