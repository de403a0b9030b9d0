import { INDICATORS } from '../../core/catalogue/catalogue';
import { missing } from '../../core/missing';
import { TOPICS } from '../../core/catalogue/topic';
import type { Dataset } from '../../library/dataset';
import { topicNamed } from '../../sheets/tables/named-table';
import { fieldTexts } from '../../wording/export-fields';
import { listingHeaders } from './listing-headers';
import { topicName } from '../../wording/topics';
import { cellError } from '../cells/cell-answer';
import { excelLanguage } from '../cells/excel-language';
import { wordIn } from '../cells/word-in';

/**
 * The indicators of a topic, or all, one a row: id, both names, topic, and how many figures the reports give.
 *
 * @throws `#VALUE!` for a word that is no topic
 */
export function listIndicators(dataset: Dataset, word: unknown): (string | number)[][] {
  const language = excelLanguage();
  const named = wordIn(word);
  const topic = topicNamed(named);
  if (named !== '' && topic === undefined) {
    throw cellError(missing('unknown-choice', { argument: 'topic', given: named, allowed: TOPICS }));
  }
  const { id, chinese, english, topic: topicField } = fieldTexts(language).indicators;
  const figures = figuresByIndicator(dataset);
  return [
    [id.title, chinese.title, english.title, topicField.title, listingHeaders(language).figures],
    ...INDICATORS.filter((indicator) => topic === undefined || indicator.topic === topic).map((indicator) => [
      indicator.id,
      indicator.chinese,
      indicator.english,
      topicName(indicator.topic, language),
      figures.get(indicator.id) ?? 0,
    ]),
  ];
}

function figuresByIndicator({ reports }: Dataset): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { observations } of reports) {
    for (const { indicator } of observations) {
      if (indicator !== undefined) counts.set(indicator, (counts.get(indicator) ?? 0) + 1);
    }
  }
  return counts;
}
