import { LANGUAGES } from '../../core/language';
import type { Shelf } from '../shelf';
import { LOOKS, NO_PREFERENCES, type Preferences } from './preferences';

/** What was kept in this browser; whatever cannot be read, or is not known, counts as not set. */
export function keptPreferences(shelf: Shelf): Preferences {
  const { language, look } = Object(shelf.read(NAME)) as Partial<Record<keyof Preferences, unknown>>;
  return {
    language: LANGUAGES.find((known) => known === language) ?? NO_PREFERENCES.language,
    look: LOOKS.find((known) => known === look) ?? NO_PREFERENCES.look,
  };
}

/** Keeps them for the next time; where the browser keeps nothing, they hold until the pane is closed. */
export function keepPreferences(shelf: Shelf, preferences: Preferences): void {
  shelf.keep(NAME, preferences);
}

const NAME = 'preferences';
