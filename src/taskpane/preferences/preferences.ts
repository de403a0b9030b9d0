import type { Language } from '../../core/language';

/** What a person has set about the pane itself; as Excel and Office have it where nothing was set. */
export interface Preferences {
  readonly language: Language | 'as-excel';
  readonly look: Look | 'as-office';
}

/** High contrast is no look of ours: where the system forces its colours, they hold in either. */
export const LOOKS = ['light', 'dark'] as const;
export type Look = (typeof LOOKS)[number];

export const NO_PREFERENCES: Preferences = { language: 'as-excel', look: 'as-office' };

/** A person has set one of them. */
export interface PreferencesChosen {
  readonly kind: 'preferences-chosen';
  readonly preferences: Partial<Preferences>;
}

/** The language that the pane speaks, in an Excel of the language given. */
export function spokenLanguage({ language }: Preferences, excel: Language): Language {
  return language === 'as-excel' ? excel : language;
}
