import { INDICATORS } from '../../core/catalogue/catalogue';
import { missing } from '../../core/missing';
import { TOPICS, type Topic } from '../../core/catalogue/topic';
import type { Dataset, ReportData } from '../../library/dataset';
import { topicNamed } from '../../sheets/tables/named-table';
import { fieldTexts } from '../../wording/export-fields';
import { listingHeaders, type ListingQuestion } from './listing-headers';
import { topicName } from '../../wording/topics';
import { cellError } from '../cells/cell-answer';
import { languageAsked } from '../cells/language-asked';
import { reportAsked } from '../cells/report-asked';
import { spilled } from '../cells/spilled';
import { wordIn } from '../cells/word-in';

/**
 * The indicators of a topic, or all, one a row: id, both names, topic, and how many figures the reports give, or one of
 * them.
 *
 * @throws `#VALUE!` for a word that is no topic or language, `#N/A` for an unknown report
 */
export function listIndicators(
  dataset: Dataset,
  question: IndicatorsQuestion,
): readonly (readonly (string | number)[])[] {
  const language = languageAsked(question.language);
  const topic = topicAsked(question.topic);
  const reports = wordIn(question.report) === '' ? dataset.reports : [reportAsked(dataset, question.report)];
  const figures = figuresByIndicator(reports);
  const { id, chinese, english, topic: topicField } = fieldTexts(language).indicators;
  return spilled(
    [id.title, chinese.title, english.title, topicField.title, listingHeaders(language).figures],
    INDICATORS.filter((indicator) => topic === undefined || indicator.topic === topic).map((indicator) => [
      indicator.id,
      indicator.chinese,
      indicator.english,
      topicName(indicator.topic, language),
      figures.get(indicator.id) ?? 0,
    ]),
    question.headers,
  );
}

/** The arguments of LIST as Excel hands them over. */
export interface IndicatorsQuestion extends ListingQuestion {
  readonly topic: unknown;
  readonly report: unknown;
}

function topicAsked(argument: unknown): Topic | undefined {
  const word = wordIn(argument);
  const topic = topicNamed(word);
  if (word !== '' && topic === undefined) {
    throw cellError(missing('unknown-choice', { argument: 'topic', given: word, allowed: TOPICS }));
  }
  return topic;
}

function figuresByIndicator(reports: readonly ReportData[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { observations } of reports) {
    for (const { indicator } of observations) {
      if (indicator !== undefined) counts.set(indicator, (counts.get(indicator) ?? 0) + 1);
    }
  }
  return counts;
}
