import { keepPreferences, keptPreferences } from '../../../src/taskpane/preferences/kept-preferences';
import { NO_PREFERENCES, type Preferences } from '../../../src/taskpane/preferences/preferences';
import { CLOSED, shelfWith } from '../shelves';

const SET: Preferences = { language: 'en-US', look: 'dark' };

describe('what was set of the pane', () => {
  test('is there again the next time', () => {
    const shelf = shelfWith();
    keepPreferences(shelf, SET);
    expect(keptPreferences(shelf)).toEqual(SET);
  });

  test.each(['', 'null', '7', '{"language":"tlh","look":3}'])(
    'counts as not set where %j was kept',
    (kept) => {
      expect(keptPreferences(shelfWith({ 'fiscal-gauge.preferences': kept }))).toEqual(NO_PREFERENCES);
    },
  );

  test('is not kept, and nothing fails, where the browser keeps nothing for the page', () => {
    keepPreferences(CLOSED, SET);
    expect(keptPreferences(CLOSED)).toEqual(NO_PREFERENCES);
  });
});
