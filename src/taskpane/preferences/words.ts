import { LANGUAGES, type Language } from '../../core/language';
import { LANGUAGE_NAMES } from '../../wording/language-names';
import { LOOKS, type Preferences } from './preferences';

/** What the settings of the pane say, in the language given. */
export function preferencesTexts(language: Language): PreferencesTexts {
  return TEXTS[language];
}

interface PreferencesTexts {
  readonly language: string;
  readonly look: string;
  readonly languages: Readonly<Record<Preferences['language'], string>>;
  readonly looks: Readonly<Record<Preferences['look'], string>>;
}

export const LANGUAGE_CHOICES = ['as-excel', ...LANGUAGES] as const;
export const LOOK_CHOICES = ['as-office', ...LOOKS] as const;

const TEXTS: Readonly<Record<Language, PreferencesTexts>> = {
  'zh-CN': {
    language: '语言 Language',
    look: '外观',
    languages: { 'as-excel': '与 Excel 相同', ...LANGUAGE_NAMES },
    looks: { 'as-office': '与 Office 相同', light: '浅色', dark: '深色' },
  },
  'en-US': {
    language: 'Language',
    look: 'Look',
    languages: { 'as-excel': 'Same as Excel', ...LANGUAGE_NAMES },
    looks: { 'as-office': 'Same as Office', light: 'Light', dark: 'Dark' },
  },
};
