import { isFolded } from '../core/audit/finding';
import { auditReport } from '../core/audit/rules';
import { LANGUAGES, type Language } from '../core/language';
import { bundled } from '../dataset/bundled';
import type { ReportData } from '../dataset/dataset';
import { csvForExcel } from '../export/csv';
import { findingDocument, findingTable } from '../export/finding-table';
import { jsonLines } from '../export/json';
import { foldedSentence, toldFinding, verdictCounts } from '../wording/audit/audit-texts';
import { isFault } from '../wording/cli';
import { helpTexts } from '../wording/cli-help';
import type { Answer } from './answer';
import { chosen } from './chosen';
import type { Command, CommandContext } from './command';
import type { OptionValues } from './read-options';
import { readReports } from './read-reports';

const FORMATS = ['text', 'json', 'jsonl', 'csv'] as const;

/** `fiscal-gauge audit`: whether a report's own figures agree. */
export const auditCommand: Command = {
  name: 'audit',
  options: { report: { type: 'string' }, format: { type: 'string' } },
  help: (language) =>
    helpTexts(language).audit({
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
      return dataset.reports.map((data) => asText(data, language)).join('\n');
    case 'json':
      return findingDocument(dataset, language);
    case 'jsonl':
      return jsonLines(findingTable(dataset.reports, language));
    case 'csv':
      return csvForExcel(findingTable(dataset.reports, language));
  }
}

/** The report's title, how many findings of each verdict, then each finding with its sentence. */
function asText(data: ReportData, language: Language): string {
  const findings = auditReport(data);
  const folded = findings.filter(isFolded);
  const chance = folded.filter(({ isCoincidence }) => isCoincidence).length;
  const told = findings
    .filter((finding) => !isFolded(finding))
    .map((finding) => toldFinding(finding, data.report, language))
    .map(({ matter, verdict, sentence }, index) => `${index + 1}. ${matter} [${verdict}]\n   ${sentence}\n`);
  return [
    `${data.report.title}\n${verdictCounts(findings, language)}\n`,
    ...told,
    `${foldedSentence(folded.length - chance, chance, language)}\n`,
  ].join('\n');
}
