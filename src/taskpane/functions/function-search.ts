import type { Language } from '../../core/language';
import { named, searchNames, type Named } from '../../library/search/search-names';
import type { Choice } from '../../wording/functions/choice';
import { choiceLists } from '../../wording/functions/choice-lists';
import { functionGuide, type FunctionGuide } from '../../wording/functions/function-guide';

/** The functions that go by the words typed, the best first. */
export function findFunctions(query: string, language: Language): readonly FunctionGuide[] {
  return searchNames(namedFunctions(language), query);
}

/** The choices of a list that a typed word may stand for, in the language given first. */
export function findChoices(list: string, typed: string, language: Language): readonly Choice[] {
  return searchNames(namedChoices(list, language), typed);
}

export function guideOf(id: string, language: Language): FunctionGuide | undefined {
  return functionGuide(language)
    .flatMap(({ functions }) => functions)
    .find((guide) => guide.id === id);
}

/** Found by the term in either language too: who reads English may know 财政自给率. */
const namedFunctions = remembered((language: Language): readonly Named<FunctionGuide>[] => {
  const other = functionGuide(language === 'zh-CN' ? 'en-US' : 'zh-CN').flatMap(({ functions }) => functions);
  return functionGuide(language).flatMap(({ functions }) =>
    functions.map((guide) => {
      const foreign = other.find(({ id }) => id === guide.id)?.description ?? '';
      return named(guide, [guide.id, guide.description, foreign]);
    }),
  );
});

const namedChoices = (list: string, language: Language): readonly Named<Choice>[] =>
  choicesByList(language).get(list) ?? [];

const choicesByList = remembered(
  (language: Language): ReadonlyMap<string, readonly Named<Choice>[]> =>
    new Map(
      choiceLists(language === 'zh-CN' ? 'chinese' : 'english').map(({ id, values }) => [
        id,
        values.map((choice) => named(choice, [choice.name, choice.stringValue, choice.tooltip])),
      ]),
    ),
);

function remembered<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}
