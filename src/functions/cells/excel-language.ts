import { languageOf, type Language } from '../../core/language';

/** The language that Excel itself is shown in. */
export function excelLanguage(): Language {
  return languageOf(Office.context.displayLanguage);
}
