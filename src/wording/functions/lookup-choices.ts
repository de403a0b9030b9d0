import type { Language } from '../../core/language';
import { LANGUAGES } from '../../core/language';
import { RANGE_ENDS, type RangeEnd } from '../../core/reading/range-end';
import { TOPICS } from '../../core/catalogue/topic';
import { INDICATOR_FIELDS, indicatorFieldTexts } from '../indicator-fields';
import { tableDescriptions } from '../table-descriptions';
import { topicName } from '../topics';
import { choices, type Choice, type ChoiceList, type ChoiceWords } from './choice';
import type { Edition } from './function-entry';

/** What the functions that look things up are asked for: topics, tables, fields, languages, ends of a range. */
export function lookupChoices(edition: Edition): readonly ChoiceList[] {
  const topics = topicChoices(edition);
  const tables = tableChoices(edition);
  const named = new Set(tables.map(({ stringValue }) => stringValue));
  return [
    { id: 'TOPIC', type: 'string', values: topics },
    {
      id: 'TABLE',
      type: 'string',
      values: [...tables, ...topics.filter(({ stringValue }) => !named.has(stringValue))],
    },
    { id: 'FIELD', type: 'string', values: fieldChoices(edition) },
    choices('LANGUAGE', LANGUAGES, LANGUAGE_WORDS, edition),
    choices('RANGE_END', RANGE_ENDS, RANGE_END_WORDS, edition),
  ];
}

/** The name in the reader's language, and the other name as its explanation. */
function topicChoices(edition: Edition): readonly Choice[] {
  const [own, other]: readonly Language[] = edition === 'english' ? ['en-US', 'zh-CN'] : ['zh-CN', 'en-US'];
  return TOPICS.map((topic) => ({
    name: topicName(topic, own ?? 'en-US'),
    stringValue: topic,
    tooltip: topicName(topic, other ?? 'zh-CN'),
  }));
}

function tableChoices(edition: Edition): readonly Choice[] {
  return Object.entries(tableDescriptions(languageOf(edition))).map(([id, description]) => ({
    name: id,
    stringValue: id,
    tooltip: description as string,
  }));
}

function fieldChoices(edition: Edition): readonly Choice[] {
  const texts = indicatorFieldTexts(languageOf(edition));
  return INDICATOR_FIELDS.map((field) => ({
    name: texts[field].title,
    stringValue: field,
    tooltip: texts[field].description,
  }));
}

function languageOf(edition: Edition): Language {
  return edition === 'english' ? 'en-US' : 'zh-CN';
}

const LANGUAGE_WORDS: Readonly<Record<Language, ChoiceWords>> = {
  'zh-CN': { english: ['Chinese', '中文'], chinese: ['中文', 'Chinese'] },
  'en-US': { english: ['English', '英文'], chinese: ['英文', 'English'] },
};

const RANGE_END_WORDS: Readonly<Record<RangeEnd, ChoiceWords>> = {
  low: { english: ['Low', '4.5% of 4.5%—5%'], chinese: ['下限', '4.5%—5% 取 4.5%'] },
  high: { english: ['High', '5% of 4.5%—5%'], chinese: ['上限', '4.5%—5% 取 5%'] },
  middle: { english: ['Middle', '4.75% of 4.5%—5%'], chinese: ['中值', '4.5%—5% 取 4.75%'] },
};
