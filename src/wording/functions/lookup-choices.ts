import { LANGUAGES, type Language } from '../../core/language';
import { RANGE_ENDS } from '../../core/reading/range-end';
import { TOPICS } from '../../core/catalogue/topic';
import { FIGURE_FIELDS, figureFieldTexts } from '../figure-fields';
import { INDICATOR_FIELDS, indicatorFieldTexts } from '../indicator-fields';
import { tableDescriptions } from '../table-descriptions';
import { topicName } from '../topics';
import { choices, type Choice, type ChoiceList } from './choice';
import type { Edition } from './function-entry';
import { LANGUAGE_CHOICES, RANGE_END_CHOICES } from './named-choices';

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
    { id: 'FIGURE_FIELD', type: 'string', values: figureFieldChoices(edition) },
    choices('LANGUAGE', LANGUAGES, LANGUAGE_CHOICES, edition),
    choices('RANGE_END', RANGE_ENDS, RANGE_END_CHOICES, edition),
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

function figureFieldChoices(edition: Edition): readonly Choice[] {
  const texts = figureFieldTexts(languageOf(edition));
  return FIGURE_FIELDS.map((field) => ({
    name: texts[field].title,
    stringValue: field,
    tooltip: texts[field].description,
  }));
}

function languageOf(edition: Edition): Language {
  return edition === 'english' ? 'en-US' : 'zh-CN';
}
