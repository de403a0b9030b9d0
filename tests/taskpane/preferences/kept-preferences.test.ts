import {
  keepPreferences,
  keptPreferences,
  type Shelf,
} from '../../../src/taskpane/preferences/kept-preferences';
import { NO_PREFERENCES, type Preferences } from '../../../src/taskpane/preferences/preferences';

const SET: Preferences = { language: 'en-US', look: 'dark' };

describe('what was set of the pane', () => {
  test('is there again the next time, each workbook’s partition apart', () => {
    const shelf = shelfWith({});
    keepPreferences(shelf, 'one', SET);
    expect(keptPreferences(shelf, 'one')).toEqual(SET);
    expect(keptPreferences(shelf, 'other')).toEqual(NO_PREFERENCES);
  });

  test.each(['', '{', 'null', '7', '{"language":"tlh","look":3}'])(
    'counts as not set where %j was kept',
    (kept) => {
      expect(keptPreferences(shelfWith({ 'fiscal-gauge.preferences': kept }), '')).toEqual(NO_PREFERENCES);
    },
  );

  test('is not kept, and nothing fails, where the browser keeps nothing for the page', () => {
    const closed: Shelf = () => {
      throw new Error('SecurityError');
    };
    keepPreferences(closed, '', SET);
    expect(keptPreferences(closed, '')).toEqual(NO_PREFERENCES);
  });
});

function shelfWith(kept: Readonly<Record<string, string>>): Shelf {
  const held = new Map(Object.entries(kept));
  return () => ({
    getItem: (name) => held.get(name) ?? null,
    setItem: (name, text) => void held.set(name, text),
  });
}
