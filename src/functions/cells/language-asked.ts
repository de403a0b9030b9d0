import { isMissing } from '../../core/missing';
import type { Language } from '../../core/language';
import { cellError } from './cell-answer';
import { readLanguage } from './choices';
import { excelLanguage } from './excel-language';

/**
 * The language that an argument names; that of Excel where it is left out.
 *
 * @throws `#VALUE!` for a word that names none
 */
export function languageAsked(argument: unknown): Language {
  const language = readLanguage(argument) ?? excelLanguage();
  if (isMissing(language)) {
    throw cellError(language);
  }
  return language;
}
