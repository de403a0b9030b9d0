import type { Language } from '../../../core/language';
import type { ReportData } from '../../../library/dataset';
import { reportSourceTexts } from '../../../wording/report-source';
import { inWords } from '../cells/item-name';

/** How a report is cited in the language given; whoever stands for the area is who published it, where nothing else is told. */
export function citationOf(data: ReportData, language: Language): string {
  const { report } = data;
  const publisher = report.publisher ?? report.area;
  const glosses = {
    publisher: inWords(data, publisher, language),
    title: inWords(data, report.title, language),
  };
  return reportSourceTexts(language).citation({ ...report, publisher, glosses });
}
