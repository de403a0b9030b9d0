import type { Language } from '../../core/language';
import type { Dataset } from '../../library/dataset';
import { makeBrief } from '../../sheets/brief/make-brief';
import { NO_INPUTS } from '../../sheets/refresh/user-inputs';
import { onePageBrief } from '../../sheets/tables/one-page-brief/table';
import { planWorkbook } from '../workbook';
import { textFile, type ExportedFile } from '../exported-file';
import { briefHtml } from './brief-html';
import { briefMarkdown } from './brief-markdown';

export const BRIEF_FORMATS = ['md', 'html', 'docx', 'xlsx'] as const;
export type BriefFormat = (typeof BRIEF_FORMATS)[number];

/** The one-page briefs of a dataset's reports as one file, a page for each; what writes Word is loaded when it is asked for. */
export async function exportBriefs(
  dataset: Dataset,
  format: BriefFormat,
  language: Language,
): Promise<ExportedFile> {
  const briefs = () =>
    dataset.reports.map((data) => makeBrief({ data, dataset, language, inputs: NO_INPUTS }));
  switch (format) {
    case 'md':
      return textFile('brief.md', briefs().map(briefMarkdown).join('\n---\n\n'));
    case 'html':
      return textFile('brief.html', briefHtml(briefs(), language));
    case 'docx': {
      const { briefDocx } = await import('./brief-docx');
      return { name: 'brief.docx', bytes: await briefDocx(briefs(), language) };
    }
    case 'xlsx': {
      const plans = dataset.reports.map((data) => onePageBrief(data, dataset, language));
      return { name: 'brief.xlsx', bytes: await planWorkbook(plans, dataset, language) };
    }
  }
}
