import { LANGUAGES, type Language } from '../../core/language';
import { missing, type Missing } from '../../core/missing';
import { nameKey } from '../../core/names/name-key';
import { topicOf } from '../../core/reading/topic-of';
import { TOPICS, type Topic } from '../../core/catalogue/topic';
import type { Dataset, ReportData } from '../../library/dataset';
import { topicName } from '../../wording/topics';
import type { SheetPlan } from '../plan/sheet-plan';
import { allFigures } from './all-figures/table';
import { TABLES } from './catalogue';
import { reportsAsked, requestOf } from './reports-asked';
import type { Table } from './table';
import { TELLING_COLUMNS } from './telling-columns';

/**
 * The table of a report that a word names: one of those that can be inserted, by its id or its title, or
 * the figures of a topic. Where a table and a topic have one name, it is the table.
 *
 * No answer for a word that names neither: `unknown-choice`, with those that there are.
 */
export function namedTable(
  data: ReportData,
  dataset: Dataset,
  word: string,
  language: Language,
): SheetPlan | Missing {
  const table = TABLES.find(({ id }) => nameKey(id) === nameKey(word)) ?? tableTitled(word, data);
  if (table !== undefined) {
    const whole = reportsAsked(requestOf(table, data, dataset, language), dataset) ?? data;
    return table.build(whole, dataset, language);
  }
  const topic = topicNamed(word);
  return topic === undefined
    ? missing('unknown-choice', {
        argument: 'topic',
        given: word,
        allowed: [...new Set<string>([...TABLES.map(({ id }) => id), ...TOPICS])],
      })
    : figuresOfTopic(topic, data, dataset, language);
}

/** The topic that a word names, by its id or its name in either language. */
export function topicNamed(word: string): Topic | undefined {
  return TOPICS.find((topic) =>
    [topic, ...LANGUAGES.map((language) => topicName(topic, language))].some(
      (name) => nameKey(name) === nameKey(word),
    ),
  );
}

function tableTitled(word: string, data: ReportData): Table | undefined {
  return TABLES.find(({ title }) =>
    LANGUAGES.some((language) => nameKey(title(data, language)) === nameKey(word)),
  );
}

function figuresOfTopic(topic: Topic, data: ReportData, dataset: Dataset, language: Language): SheetPlan {
  const every = allFigures(data, dataset, language);
  const ids = new Set(data.observations.filter((read) => topicOf(read) === topic).map(({ id }) => id));
  return withColumns(
    { ...every, title: topicName(topic, language), rows: every.rows.filter(({ key }) => ids.has(key)) },
    TELLING_COLUMNS,
  );
}

function withColumns(plan: SheetPlan, ids: readonly string[]): SheetPlan {
  return { ...plan, columns: plan.columns.filter(({ id }) => ids.includes(id)) };
}
