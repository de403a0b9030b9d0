import { findIndicator, type Indicator } from '../../core/catalogue/catalogue';
import { DIRECTIONS, GROWTH_CUSTOMS } from '../../core/catalogue/indicator';
import type { Language } from '../../core/language';
import { isMissing, missing, type Missing } from '../../core/missing';
import { pinyinOf } from '../../core/names/pinyin';
import { TOPICS } from '../../core/catalogue/topic';
import { definitionOf } from '../../wording/definitions';
import { fieldByName } from '../../wording/field-by-name';
import { INDICATOR_FIELDS, indicatorFieldTexts, type IndicatorField } from '../../wording/indicator-fields';
import { listingHeaders, type ListingQuestion } from './listing-headers';
import { cellError } from '../cells/cell-answer';
import { languageAsked } from '../cells/language-asked';
import { spilled } from '../cells/spilled';
import { wordIn } from '../cells/word-in';

/**
 * One field of an indicator in the catalogue. Ids (topic, nature, direction, growth) are the same in every language, so
 * that formulas may rely on them; the definition and its source are in the language asked for.
 *
 * @throws the error that the cell is to show, for an unknown indicator or field, or a definition that there is not
 */
export function describeIndicator({ indicator, field, language }: IndicatorQuestion): string {
  const described = fieldOf(wordIn(indicator), wordIn(field), languageAsked(language));
  if (isMissing(described)) {
    throw cellError(described);
  }
  return described;
}

/** The arguments of META as Excel hands them over. */
export interface IndicatorQuestion {
  readonly indicator: unknown;
  readonly field: unknown;
  readonly language: unknown;
}

/** The fields with what they hold, in the language asked for, and the ids that they may have. */
export function listFields(question: ListingQuestion): readonly (readonly string[])[] {
  const language = languageAsked(question.language);
  const { field, name, explanation, values } = listingHeaders(language);
  const texts = indicatorFieldTexts(language);
  return spilled(
    [field, name, explanation, values],
    INDICATOR_FIELDS.map((id) => [id, texts[id].title, texts[id].description, (VALUES[id] ?? []).join(', ')]),
    question.headers,
  );
}

/** The ids that a field may have, where it has no words of its own. */
const VALUES: Readonly<Partial<Record<IndicatorField, readonly string[]>>> = {
  topic: TOPICS,
  nature: ['stock', 'flow', 'ratio'] satisfies readonly Indicator['nature'][],
  direction: DIRECTIONS,
  growth: GROWTH_CUSTOMS,
};

function fieldOf(name: string, word: string, language: Language): string | Missing {
  const indicator = findIndicator(name);
  if (isMissing(indicator)) return indicator;
  const field = fieldByWord(word);
  if (field === undefined) {
    return missing('unknown-choice', { argument: 'field', given: word, allowed: INDICATOR_FIELDS });
  }
  return FACTS[field](indicator, language) ?? missing('not-recorded', { indicator: indicator.id, field });
}

const FACTS: Readonly<
  Record<IndicatorField, (indicator: Indicator, language: Language) => string | undefined>
> = {
  id: ({ id }) => id,
  chinese: ({ chinese }) => chinese,
  english: ({ english }) => english,
  aliases: ({ aliases }) => aliases.join('; '),
  pinyin: ({ chinese }) =>
    pinyinOf(chinese)
      .map((syllable) => syllable.slice(0, 1))
      .join(''),
  topic: ({ topic }) => topic,
  nature: ({ nature }) => nature,
  unit: ({ unit }) => unit,
  direction: ({ direction }) => direction,
  growth: ({ growth }) => growth,
  definition: ({ id }, language) => definitionOf(id, language)?.text,
  source: ({ id }, language) => definitionOf(id, language)?.source,
};

/** 单位 is asked for by whoever does not know that the catalogue calls it 常用单位. */
const fieldByWord = fieldByName(INDICATOR_FIELDS, indicatorFieldTexts, {
  id: ['代码', 'code'],
  chinese: ['中文名', '中文', '名称', 'name'],
  unit: ['单位'],
  definition: ['含义'],
  source: ['来源', '依据'],
});
