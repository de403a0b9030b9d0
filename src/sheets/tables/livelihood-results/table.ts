import type { Observation } from '../../../core/reading/observation';
import type { Language } from '../../../core/language';
import type { Statement } from '../../../core/reading/statement';
import type { Dataset, ReportData } from '../../../library/dataset';
import { livelihoodItemsOf } from '../../../library/text/livelihood-items';
import type { SheetPlan } from '../../plan/sheet-plan';
import { conceptOf } from '../../../core/reading/concept';
import { placeOfReading } from '../../../core/reading/reading';
import { topicTable } from '../topic-table/topic-table';
import { topicTableTexts } from '../topic-table/words';
import type { Table } from '../table';

export const LIVELIHOOD_RESULTS: Table = {
  id: 'livelihood-results',
  group: 'subjects',
  title: (_, language) => topicTableTexts(language).titles['livelihood-results'],
  build: livelihoodResults,
};

/**
 * 民生成果与计划: what the year brought residents, in livelihood and in government services and safety, beside what is
 * planned. The items of a list of 民生实事 have a table of their own; of them stands here what the year has a result of.
 */
export function livelihoodResults(data: ReportData, dataset: Dataset, language: Language): SheetPlan {
  return topicTable(
    { data, dataset, language },
    {
      id: 'livelihood-results',
      tableName: 'LivelihoodResults',
      topics: ['livelihood', 'government'],
      reads: readsApartFromItems(data),
    },
  );
}

function readsApartFromItems(data: ReportData): readonly (Observation | Statement)[] {
  const items = livelihoodItemsOf(data);
  const reads = [...data.observations, ...data.statements];
  const results = new Set(reads.filter(({ status }) => status !== 'target').map(conceptOf));
  const isInItem = (place: number): boolean => items.some(({ start, end }) => start <= place && place < end);
  return reads.filter((read) => results.has(conceptOf(read)) || !isInItem(placeOfReading(read)));
}
