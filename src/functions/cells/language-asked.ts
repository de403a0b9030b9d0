import { isMissing } from '../../core/missing';
import type { Language } from '../../core/language';
import { languageNamed } from '../../wording/language-named';
import { cellError } from './cell-answer';
import { excelLanguage } from './excel-language';
import { wordIn } from './word-in';

/**
 * The language that an argument names; that of Excel where it is left out.
 *
 * @throws `#VALUE!` for a word that names none
 */
export function languageAsked(argument: unknown): Language {
  const language = languageNamed(wordIn(argument)) ?? excelLanguage();
  if (isMissing(language)) {
    throw cellError(language);
  }
  return language;
}
