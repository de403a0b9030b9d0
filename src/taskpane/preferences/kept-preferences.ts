import { LANGUAGES } from '../../core/language';
import { LOOKS, NO_PREFERENCES, type Preferences } from './preferences';

/** A place in the browser for short texts, as `localStorage` is; it may be closed to the page. */
export type Shelf = () => Pick<Storage, 'getItem' | 'setItem'>;

/** What was kept in this browser; whatever cannot be read, or is not known, counts as not set. */
export function keptPreferences(shelf: Shelf, partition: string): Preferences {
  try {
    const kept: unknown = JSON.parse(shelf().getItem(nameIn(partition)) ?? '{}');
    const { language, look } = Object(kept) as Partial<Record<keyof Preferences, unknown>>;
    return {
      language: LANGUAGES.find((known) => known === language) ?? NO_PREFERENCES.language,
      look: LOOKS.find((known) => known === look) ?? NO_PREFERENCES.look,
    };
  } catch {
    return NO_PREFERENCES;
  }
}

/** Keeps them for the next time; where the browser keeps nothing, they hold until the pane is closed. */
export function keepPreferences(shelf: Shelf, partition: string, preferences: Preferences): void {
  try {
    shelf().setItem(nameIn(partition), JSON.stringify(preferences));
  } catch {
    // Closed or full: the pane is as it was set all the same.
  }
}

/** Excel on the web tells a partition, in which alone an add-in in a frame finds its own again. */
function nameIn(partition: string): string {
  return `${partition}fiscal-gauge.preferences`;
}
