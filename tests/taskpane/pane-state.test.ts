import type { Inserted } from '../../src/excel/insert-tables';
import type { PaneEvent } from '../../src/taskpane/pane-event';
import { canAsk, nextState, openingState, type PaneState } from '../../src/taskpane/pane-state';
import { refusal } from '../../src/wording/refusal';
import { RESULTS } from './workbook-example';

function after(...events: readonly PaneEvent[]): PaneState {
  return events.reduce(nextState, openingState(['headline-results']));
}

const INSERTED: Inserted = {
  kind: 'inserted',
  tables: [{ table: 'T1', worksheet: '主要指标', address: '主要指标!A1:F3', plan: RESULTS }],
};

describe('around the tabs', () => {
  test('the address follows the selection', () => {
    const cell = (address: string) => ({ worksheet: 'Sheet1', row: 0, column: 0, address });
    const state = after(
      { kind: 'selection-moved', selection: cell('Sheet1!A1') },
      { kind: 'selection-moved', selection: cell('Sheet1!B3') },
    );
    expect(state.selection?.address).toBe('Sheet1!B3');
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

  test('while Excel is being asked for something, nothing else is asked', () => {
    expect(canAsk(after())).toBe(true);
    expect(canAsk(after({ kind: 'started', activity: 'reading' }))).toBe(false);
  });

  test('outside Excel nothing is asked, and no refusal repeats what the pane says all the time', () => {
    const outside = openingState(['headline-results'], { isInExcel: false });
    expect(canAsk(outside)).toBe(false);
    expect(nextState(outside, refusal('outside-excel')).notice).toBeUndefined();
  });
});
