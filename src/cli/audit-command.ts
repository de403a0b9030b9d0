import { isFolded } from '../core/audit/finding';
import { auditReport } from '../core/audit/rules';
import type { Language } from '../core/language';
import type { ReportData } from '../library/dataset';
import { findingDocument, findingTable } from '../export/finding-table';
import { foldedSentence, toldFinding, verdictCounts } from '../wording/audit/audit-texts';
import { reportCommand } from './report-command';

/** `fiscal-gauge audit`: whether a report's own figures agree. */
export const auditCommand = reportCommand('audit', {
  text: (reports, language) => reports.map((data) => asText(data, language)).join('\n'),
  document: findingDocument,
  table: findingTable,
});

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
