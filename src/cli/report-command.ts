import { LANGUAGES, type Language } from '../core/language';
import type { Dataset, ReportData } from '../library/dataset';
import { documentSets } from '../library/document-set';
import { csvForExcel } from '../export/csv';
import type { ExportTable } from '../export/export-table';
import { jsonLines } from '../export/json';
import { isFault } from './words';
import { helpTexts, type HelpTexts } from './help-words';
import { partlyDone, type Answer } from './answer';
import { chosen } from './chosen';
import type { Command } from './command';
import { readReports } from './read-reports';
import { reportIds } from './report-ids';

/** What a command says of reports, in each form in which it can be asked for. */
export interface ReportTelling {
  readonly text: (reports: readonly ReportData[], language: Language) => string;
  readonly document: (dataset: Dataset, language: Language) => string;
  readonly table: (reports: readonly ReportData[], language: Language) => ExportTable;
}

/**
 * A command that tells of the reports that `--report` names, the documents of one area and year together, as `--format` asks; as a
 * text to read where it does not.
 */
export function reportCommand(name: ReportCommandName, telling: ReportTelling): Command {
  return {
    name,
    options: { report: { type: 'string' }, format: { type: 'string' } },
    takesFiles: true,
    help: ({ language, library }) =>
      helpTexts(language)[name]({ reports: reportIds(library), languages: LANGUAGES }),
    run: async (values, { language, library, files }): Promise<Answer> => {
      const format = chosen(values, 'format', FORMATS) ?? 'text';
      if (isFault(format)) return format;
      const named = typeof values['report'] === 'string' ? values['report'] : undefined;
      const read = await readReports({ named, files, library, language });
      if (isFault(read)) return read;
      const { dataset } = read;
      const sets = { ...dataset, reports: documentSets(dataset.reports) };
      const told = inFormat(format, telling, sets, language);
      return read.isWhole ? told : partlyDone(told);
    },
  };
}

function inFormat(
  format: (typeof FORMATS)[number],
  telling: ReportTelling,
  dataset: Dataset,
  language: Language,
): string {
  switch (format) {
    case 'text':
      return telling.text(dataset.reports, language);
    case 'json':
      return telling.document(dataset, language);
    case 'jsonl':
      return jsonLines(telling.table(dataset.reports, language));
    case 'csv':
      return csvForExcel(telling.table(dataset.reports, language));
  }
}

type ReportCommandName = Exclude<keyof HelpTexts, 'all' | 'export' | 'extract' | 'brief'>;

const FORMATS = ['text', 'json', 'jsonl', 'csv'] as const;
