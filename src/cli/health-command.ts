import { LANGUAGES } from '../core/language';
import { bundled } from '../dataset/bundled';
import { csvForExcel } from '../export/csv';
import { jsonLines } from '../export/json';
import { scoreDocument, scoreTable } from '../export/score-table';
import { isFault } from '../wording/cli';
import { helpTexts } from '../wording/cli-help';
import type { Answer } from './answer';
import { chosen } from './chosen';
import type { Command, CommandContext } from './command';
import { healthText } from './health-text';
import type { OptionValues } from './read-options';
import { readReports } from './read-reports';

const FORMATS = ['text', 'json', 'jsonl', 'csv'] as const;

/** `fiscal-gauge health`: the scorecard of a report's fiscal health. */
export const healthCommand: Command = {
  name: 'health',
  options: { report: { type: 'string' }, format: { type: 'string' } },
  help: (language) =>
    helpTexts(language).health({
      reports: bundled().reports.map(({ report }) => report.id),
      languages: LANGUAGES,
    }),
  run,
};

async function run(values: OptionValues, { language }: CommandContext): Promise<Answer> {
  const format = chosen(values, 'format', FORMATS) ?? 'text';
  if (isFault(format)) return format;
  const named = typeof values['report'] === 'string' ? values['report'] : undefined;
  const dataset = await readReports(named);
  if (isFault(dataset)) return dataset;
  switch (format) {
    case 'text':
      return healthText(dataset.reports, language);
    case 'json':
      return scoreDocument(dataset, language);
    case 'jsonl':
      return jsonLines(scoreTable(dataset.reports, language));
    case 'csv':
      return csvForExcel(scoreTable(dataset.reports, language));
  }
}
