import { choiceByWord } from '../../core/names/choice-by-word';
import { LAND_VARIANTS, type LandVariant } from '../../core/formulas/land-dependence';
import { missing, type Missing } from '../../core/missing';
import { LANGUAGES, type Language } from '../../core/language';
import { RANGE_ENDS, type RangeEnd } from '../../core/reading/range-end';
import { RATE_UNITS, type RateUnit } from '../../core/formulas/rate';
import { wordIn } from './word-in';

/** How a rate is written, in either language; `undefined` where nobody says. */
export function readRateUnit(cell: unknown): RateUnit | Missing | undefined {
  const word = wordIn(cell);
  return word === ''
    ? undefined
    : (rateUnitByWord(word) ??
        missing('unknown-choice', { argument: 'rateUnit', given: word, allowed: RATE_UNITS }));
}

/** The variant of land dependence, which has no usual one and is always to be named. */
export function readLandVariant(cell: unknown): LandVariant | Missing {
  const word = wordIn(cell);
  return word === ''
    ? missing('left-out', { argument: 'variant' })
    : (landVariantByWord(word) ??
        missing('unknown-choice', { argument: 'variant', given: word, allowed: LAND_VARIANTS }));
}

/** A language of the tables; `undefined` where nobody says. */
export function readLanguage(cell: unknown): Language | Missing | undefined {
  const word = wordIn(cell);
  return word === ''
    ? undefined
    : (languageByWord(word) ??
        missing('unknown-choice', { argument: 'language', given: word, allowed: LANGUAGES }));
}

/** Which end of a range is meant: the lower, where nobody says. */
export function readRangeEnd(cell: unknown): RangeEnd | Missing {
  const word = wordIn(cell);
  if (word === '') return 'low';
  return (
    rangeEndByWord(word) ?? missing('unknown-choice', { argument: 'end', given: word, allowed: RANGE_ENDS })
  );
}

/** What people write for a rate unit, besides its id. */
const RATE_UNIT_WORDS: Readonly<Record<RateUnit, readonly string[]>> = {
  fraction: ['小数', 'decimal'],
  percent: ['百分数', '百分比', '%', 'per cent', 'percentage'],
};

/** What people write for a variant of land dependence, besides its id. */
const LAND_VARIANT_WORDS: Readonly<Record<LandVariant, readonly string[]>> = {
  'land-to-revenue': ['土地出让收入比一般公共预算收入', '出让收入/一般公共预算收入'],
  'fund-to-budgets': ['政府性基金收入占两本预算收入比重', '基金收入/两本预算收入'],
  'fund-to-resources': ['政府性基金收入占综合财力比重', '基金收入/综合财力'],
};

/** What people write for a language, besides its tag. */
const LANGUAGE_WORDS: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': ['zh', '中文', '汉语', 'Chinese'],
  'en-US': ['en', '英文', '英语', 'English'],
};

/** What people write for an end of a range, besides its id. */
const RANGE_END_WORDS: Readonly<Record<RangeEnd, readonly string[]>> = {
  low: ['下限', '低', 'lower', 'min'],
  high: ['上限', '高', 'upper', 'max'],
  middle: ['中值', '中间', 'mid', 'midpoint'],
};

const rateUnitByWord = choiceByWord(RATE_UNIT_WORDS);
const landVariantByWord = choiceByWord(LAND_VARIANT_WORDS);
const languageByWord = choiceByWord(LANGUAGE_WORDS);
const rangeEndByWord = choiceByWord(RANGE_END_WORDS);
