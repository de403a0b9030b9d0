import type { Inserted } from '../../src/excel/insert-tables';
import { nextState, openingState, type PaneEvent, type PaneState } from '../../src/taskpane/pane-state';
import { refusal } from '../../src/wording/refusal';
import { ADDED, COLUMN_MISSING, EDITED, RESULTS, TARGETS, refreshWith } from './workbook-example';

const OPENING = openingState(['headline-results', 'results-and-targets']);

function after(...events: readonly PaneEvent[]): PaneState {
  return events.reduce(nextState, OPENING);
}

const INSERTED: Inserted = {
  kind: 'inserted',
  tables: [{ table: 'T1', worksheet: '主要指标', address: '主要指标!A1:F3', plan: RESULTS }],
};

describe('choosing what to insert, and where', () => {
  test('the pane opens with every table chosen, each for a new sheet', () => {
    expect(OPENING).toMatchObject({
      tab: 'insert',
      chosen: ['headline-results', 'results-and-targets'],
      destination: 'new-sheets',
    });
  });

  test('one table alone can go to the selected cell', () => {
    const state = after(
      { kind: 'table-chosen', plan: 'results-and-targets', chosen: false },
      { kind: 'destination-chosen', destination: 'selection' },
    );
    expect(state).toMatchObject({ chosen: ['headline-results'], destination: 'selection' });
  });

  test('choosing a second table sends both to new sheets again', () => {
    const state = after(
      { kind: 'table-chosen', plan: 'results-and-targets', chosen: false },
      { kind: 'destination-chosen', destination: 'selection' },
      { kind: 'table-chosen', plan: 'results-and-targets', chosen: true },
    );
    expect(state.destination).toBe('new-sheets');
  });

  test('choosing a table twice chooses it once', () => {
    const state = after({ kind: 'table-chosen', plan: 'headline-results', chosen: true });
    expect(state.chosen).toEqual(['results-and-targets', 'headline-results']);
  });

  test('the address follows the selection', () => {
    const cell = (address: string) => ({ worksheet: 'Sheet1', row: 0, column: 0, address });
    const state = after(
      { kind: 'selection-moved', selection: cell('Sheet1!A1') },
      { kind: 'selection-moved', selection: cell('Sheet1!B3') },
    );
    expect(state.selection?.address).toBe('Sheet1!B3');
  });
});

describe('inserting', () => {
  test('an inserted table joins the list as one that matches the report', () => {
    const state = after(
      { kind: 'tables-read', refreshes: [], findings: [] },
      { kind: 'started', activity: 'inserting' },
      INSERTED,
    );
    expect(state.activity).toBeUndefined();
    expect(state.notice).toBe(INSERTED);
    expect(state.tables).toEqual([
      { table: 'T1', title: '主要指标完成情况', worksheet: '主要指标', changes: [] },
    ]);
  });

  test('before the workbook was read, an insertion makes no list that would be incomplete', () => {
    expect(after(INSERTED).tables).toBeUndefined();
  });

  test('a refusal ends the work and stays until it is dismissed', () => {
    const refused = refusal('target-occupied', { address: 'Sheet1!B3' });
    const state = after({ kind: 'started', activity: 'inserting' }, refused);
    expect(state).toMatchObject({ activity: undefined, notice: refused });
    expect(nextState(state, { kind: 'notice-dismissed' }).notice).toBeUndefined();
  });

  test('the next task clears what the last one told', () => {
    expect(after(INSERTED, { kind: 'started', activity: 'inserting' }).notice).toBeUndefined();
  });
});

describe('refreshing', () => {
  const edited = refreshWith(RESULTS, [EDITED, ADDED]);
  const same = refreshWith(TARGETS, []);

  test('only tables that differ await consent, and the list shows all of them', () => {
    const state = after({ kind: 'reviewed', refreshes: [edited, same], findings: [] });
    expect(state.tab).toBe('workbook');
    expect(state.review).toEqual([edited]);
    expect(state.tables?.map(({ changes }) => changes.length)).toEqual([2, 0]);
  });

  test('a refresh of one table asks about that table only', () => {
    const other = refreshWith(TARGETS, [EDITED]);
    const state = after({
      kind: 'reviewed',
      refreshes: [edited, other],
      findings: [],
      only: other.record.table,
    });
    expect(state.review).toEqual([other]);
  });

  test('where nothing differs, it says so and asks nothing', () => {
    const state = after({ kind: 'reviewed', refreshes: [same], findings: [] });
    expect(state).toMatchObject({ review: undefined, notice: { kind: 'up-to-date', tables: 1 } });
  });

  test('cancelling leaves the differences in the list', () => {
    const state = after(
      { kind: 'reviewed', refreshes: [edited], findings: [] },
      { kind: 'review-cancelled' },
    );
    expect(state.review).toBeUndefined();
    expect(state.tables?.[0]?.changes).toHaveLength(2);
  });

  test('applying counts what was written, and keeps what is only told', () => {
    const refresh = refreshWith(RESULTS, [EDITED, ADDED, COLUMN_MISSING]);
    const state = after(
      { kind: 'reviewed', refreshes: [refresh, same], findings: [] },
      { kind: 'started', activity: 'refreshing' },
      { kind: 'applied', refreshes: [refresh] },
    );
    expect(state).toMatchObject({ review: undefined, activity: undefined });
    expect(state.notice).toEqual({ kind: 'refreshed', changes: 2 });
    expect(state.tables?.[0]?.changes).toEqual([COLUMN_MISSING]);
  });

  test('a table that changed since the review must be reviewed again', () => {
    const state = after(
      { kind: 'reviewed', refreshes: [edited], findings: [] },
      refusal('table-changed-since'),
    );
    expect(state).toMatchObject({ review: undefined, notice: { reason: 'table-changed-since' } });
  });
});
