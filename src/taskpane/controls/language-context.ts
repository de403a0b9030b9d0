import { createContext, useContext } from 'react';
import type { Language } from '../../core/language';
import { paneTexts, type PaneTexts } from '../words';

/** The language that the pane speaks; every component below takes it from here. */
export const LanguageContext = createContext<Language>('en-US');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useTexts(): PaneTexts {
  return paneTexts(useLanguage());
}
