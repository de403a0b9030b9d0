import type { PaneEvent } from '../../../src/taskpane/pane-event';
import { nextState, openingState, type PaneState } from '../../../src/taskpane/pane-state';
import type { Trace } from '../../../src/sheets/registry/trace';
import { RESULTS } from '../workbook-example';

const A1 = { worksheet: 'Sheet1', row: 0, column: 0, address: 'Sheet1!A1' };
const [ROW] = RESULTS.rows as readonly [(typeof RESULTS.rows)[number]];
const TRACE: Trace = { kind: 'table-cell', plan: RESULTS, row: ROW, value: 306.2, state: 'as-reported' };

function after(...events: readonly PaneEvent[]): PaneState {
  return events.reduce(nextState, openingState(['headline-results']));
}

describe('the report’s tab', () => {
  test('a selected cell of ours becomes its subject without opening it', () => {
    const state = after({ kind: 'selection-moved', selection: A1, trace: TRACE });
    expect(state.tab).toBe('overview');
    expect(state.report.subject).toEqual({ kind: 'cell', trace: TRACE });
  });

  test('a figure that was chosen opens it', () => {
    expect(after({ kind: 'figures-chosen', ids: ['gdp'] })).toMatchObject({
      tab: 'report',
      report: { subject: { kind: 'figures', ids: ['gdp'] } },
    });
  });

  test('back from a card leads to what was searched, or to the text at the figure', () => {
    const searched = after({ kind: 'searched', query: 'gdp' }, { kind: 'figures-chosen', ids: ['gdp'] });
    const back = nextState(searched, { kind: 'card-closed' });
    expect([back.report, back.search.query]).toEqual([{}, 'gdp']);
    const text = nextState(searched, { kind: 'card-closed', at: 'gdp' });
    expect([text.report, text.search.query]).toEqual([{ place: 'gdp' }, '']);
  });

  test('another report is read from its beginning, in answer to the same search', () => {
    const state = after(
      { kind: 'searched', query: 'gdp' },
      { kind: 'figures-chosen', ids: ['gdp'] },
      { kind: 'report-chosen', report: 'zhuhai-hitech-2023' },
    );
    expect([state.report, state.search.query]).toEqual([{}, 'gdp']);
  });

  test('typing leaves the card for the hits', () => {
    const state = after({ kind: 'figures-chosen', ids: ['gdp'] }, { kind: 'searched', query: '3' });
    expect([state.report, state.search.query]).toEqual([{}, '3']);
  });
});
