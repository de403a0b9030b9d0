import type { Dataset } from '../../library/dataset';
import { newestFirst } from '../../library/newest-report';
import { fieldTexts } from '../../wording/export-fields';
import { listingHeaders, type ListingQuestion } from './listing-headers';
import { reportSourceTexts } from '../../wording/report-source';
import { languageAsked } from '../cells/language-asked';
import { spilled } from '../cells/spilled';

/** The reports at hand, the newest first, one a row: id, title, publisher, area, level, date, and how many figures. */
export function listReports(
  dataset: Dataset,
  question: ListingQuestion,
): readonly (readonly (string | number)[])[] {
  const language = languageAsked(question.language);
  const { id, title, publisher, area, level, date } = fieldTexts(language).reports;
  const { levels } = reportSourceTexts(language);
  return spilled(
    [
      ...[id, title, publisher, area, level, date].map((field) => field.title),
      listingHeaders(language).figures,
    ],
    newestFirst(dataset).map(({ report, observations }) => [
      report.id,
      report.title,
      report.publisher ?? '',
      report.area,
      report.level === undefined ? '' : levels[report.level],
      report.date ?? '',
      observations.length,
    ]),
    question.headers,
  );
}
