import { LANGUAGES, type Language } from '../core/language';
import { missing, type Missing } from '../core/missing';
import { choiceByWord } from '../core/names/choice-by-word';
import { namesOf } from './functions/choice';
import { LANGUAGE_CHOICES } from './functions/named-choices';

/** The language that a word names, in either; nothing where it says nothing. */
export function languageNamed(word: string): Language | Missing | undefined {
  if (word === '') return undefined;
  return (
    languageByWord(word) ??
    missing('unknown-choice', { argument: 'language', given: word, allowed: LANGUAGES })
  );
}

const languageByWord = choiceByWord(namesOf(LANGUAGE_CHOICES));
