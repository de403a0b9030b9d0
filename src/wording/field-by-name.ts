import { LANGUAGES, type Language } from '../core/language';
import { choiceByWord } from '../core/names/choice-by-word';
import type { FieldText } from './export-fields';

/**
 * A field by its id, by what it is called in either language, or by what else people write for it; in any letter case, width
 * and spacing.
 */
export function fieldByName<Field extends string>(
  fields: readonly Field[],
  texts: (language: Language) => Readonly<Record<Field, FieldText>>,
  others: Readonly<Partial<Record<Field, readonly string[]>>>,
): (word: string) => Field | undefined {
  const named = fields.map((field) => [
    field,
    [...LANGUAGES.map((language) => texts(language)[field].title), ...(others[field] ?? [])],
  ]);
  // Of the very fields.
  return choiceByWord(Object.fromEntries(named) as Record<Field, readonly string[]>);
}
