import type { PaneEvent } from '../../../src/taskpane/pane-event';
import { nextState, openingState, type PaneState } from '../../../src/taskpane/pane-state';

const OPENING = openingState(['headline-results', 'results-and-targets']);

function after(...events: readonly PaneEvent[]): PaneState {
  return events.reduce(nextState, OPENING);
}

describe('choosing what to insert, and where', () => {
  test('the pane opens with every table chosen, each for a new sheet', () => {
    expect(OPENING.insert).toMatchObject({
      chosen: ['headline-results', 'results-and-targets'],
      destination: 'new-sheets',
    });
  });

  test('one table alone can go to the selected cell', () => {
    const { insert } = after(
      { kind: 'table-chosen', plan: 'results-and-targets', chosen: false },
      { kind: 'destination-chosen', destination: 'selection' },
    );
    expect(insert).toMatchObject({ chosen: ['headline-results'], destination: 'selection' });
  });

  test('choosing a second table sends both to new sheets again', () => {
    const { insert } = after(
      { kind: 'table-chosen', plan: 'results-and-targets', chosen: false },
      { kind: 'destination-chosen', destination: 'selection' },
      { kind: 'table-chosen', plan: 'results-and-targets', chosen: true },
    );
    expect(insert.destination).toBe('new-sheets');
  });

  test('choosing a table twice chooses it once', () => {
    const { insert } = after({ kind: 'table-chosen', plan: 'headline-results', chosen: true });
    expect(insert.chosen).toEqual(['results-and-targets', 'headline-results']);
  });
});
