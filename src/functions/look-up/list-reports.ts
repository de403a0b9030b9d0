import type { Dataset } from '../../library/dataset';
import { fieldTexts } from '../../wording/export-fields';
import { listingHeaders } from './listing-headers';
import { reportSourceTexts } from '../../wording/report-source';
import { excelLanguage } from '../cells/excel-language';

/** The reports at hand, the newest first, one a row: id, title, publisher, area, level, date, and how many figures. */
export function listReports({ reports }: Dataset): (string | number)[][] {
  const language = excelLanguage();
  const { id, title, publisher, area, level, date } = fieldTexts(language).reports;
  const { levels } = reportSourceTexts(language);
  const newestFirst = reports.toSorted((one, other) => other.report.date.localeCompare(one.report.date));
  return [
    [
      ...[id, title, publisher, area, level, date].map((field) => field.title),
      listingHeaders(language).figures,
    ],
    ...newestFirst.map(({ report, observations }) => [
      report.id,
      report.title,
      report.publisher,
      report.area,
      levels[report.level],
      report.date,
      observations.length,
    ]),
  ];
}
