import type { Observation } from '../../../core/reading/observation';
import type { Statement } from '../../../core/reading/statement';
import type { Topic } from '../../../core/catalogue/topic';
import { topicOf } from '../../../core/reading/topic-of';
import { topicName } from '../../../wording/topics';
import { topicTableTexts, type TopicTableHeaders, type TopicTableTexts } from './words';
import type { SheetPlan } from '../../plan/sheet-plan';
import { lastGoalYear, outlooksOf, readsOf, type Outlook, type OutlookYears } from './outlook';
import { outlookCells } from './outlook-cells';
import { yearBehind } from '../../../core/reading/report-year';
import { tablePlan, type RowCells, type TableSource } from '../../plan/table-plan';

/** What is particular to a table of topics. */
export interface TopicTable {
  readonly id: keyof TopicTableTexts['titles'];
  readonly tableName: string;
  /** In the order in which they stand one below the other. */
  readonly topics: readonly Topic[];
  /** What of these topics the table tells. */
  readonly reads: readonly (Observation | Statement)[];
}

/**
 * What a report says of some topics: results beside the plans for the next year where they speak of the same thing,
 * else on rows of their own. A column for later goals is there where any are set.
 */
export function topicTable(source: TableSource, { id, tableName, topics, reads }: TopicTable): SheetPlan {
  const texts = topicTableTexts(source.language);
  const year = yearBehind(source.data);
  const told = reads.filter((read) => topics.some((topic) => topic === topicOf(read)));
  const lastGoal = lastGoalYear(told, year);
  const years = { year, goalYear: lastGoal ?? year + 1 };
  const all = topics.flatMap((topic) =>
    outlooksOf(
      told.filter((read) => topicOf(read) === topic),
      years,
    ),
  );
  const isUsed = ({ id: column }: (typeof COLUMNS)[number]): boolean =>
    (column !== 'topic' || topics.length > 1) && (column !== 'goal' || lastGoal !== undefined);
  return tablePlan(source, {
    id,
    title: texts.titles[id],
    tableName,
    headers: texts.headers(year, years.goalYear),
    columns: COLUMNS.filter(isUsed),
    rows: all.map((outlook) => rowCells(outlook, all, years, source)),
    naming: ['item', 'coverage', 'measure'],
    goneColumn: 'note',
  });
}

function rowCells(
  outlook: Outlook,
  all: readonly Outlook[],
  years: OutlookYears,
  source: TableSource,
): RowCells<keyof TopicTableHeaders> {
  const [first] = readsOf(outlook);
  const topic = first && topicOf(first);
  const cells = outlookCells(outlook, all, years, source);
  const named = topic && { ...cells.item, value: topicName(topic, source.language) };
  return { key: outlook.key, cells: { topic: named, ...cells } };
}

const COLUMNS = [
  { id: 'topic', format: '@', width: 10, widest: 30 },
  { id: 'item', format: '@', width: 20, widest: 36 },
  { id: 'coverage', format: '@', width: 10, widest: 24, isDetail: true },
  { id: 'measure', format: '@', width: 8, widest: 24 },
  { id: 'result', format: '#,##0.0', width: 10 },
  { id: 'plan', format: '#,##0.0', width: 10 },
  { id: 'goal', format: '#,##0.0', width: 10 },
  { id: 'unit', format: '@', width: 8, widest: 20 },
  { id: 'firmness', format: '@', width: 12, widest: 26 },
  { id: 'span', format: '@', width: 8, widest: 24, isDetail: true },
  { id: 'note', format: '@', width: 16, widest: 36 },
  { id: 'source', format: '@', width: 44, isDetail: true },
] as const;
