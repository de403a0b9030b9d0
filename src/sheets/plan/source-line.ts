import type { Language } from '../../core/language';
import type { ReportData } from '../../library/dataset';
import { glossed } from '../../wording/reading-name';
import { tableTexts } from '../../wording/tables';

/** Where the figures of a table come from, in a line: its reports by title and date, the first ones by name. */
export function sourceLine(data: ReportData, language: Language): string {
  const texts = tableTexts(language);
  const reports = data.documents ?? [data, ...(data.beside ?? [])];
  const named = reports.slice(0, MOST_NAMED).map(({ report }) => {
    const title = glossed(report, report.title, language);
    return report.date === undefined ? title : texts.dated(title, report.date);
  });
  return texts.source(named, reports.length - named.length);
}

const MOST_NAMED = 2;
