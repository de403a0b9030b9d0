import type { AuditFinding } from '../../core/audit/rules';
import type { Language } from '../../core/language';
import type { Report } from '../../core/reading/report';
import { toldFinding, verdictCounts } from './audit-texts';

/** Findings as plain text for a memo: the report with the counts of all findings, then the sentence of each one given. */
export function memoText(
  given: readonly AuditFinding[],
  all: readonly AuditFinding[],
  report: Report,
  language: Language,
): string {
  const counts = verdictCounts(all, language);
  const head = language === 'zh-CN' ? `${report.title}：${counts}。` : `${report.title}: ${counts}.`;
  const lines = given.map((finding, index) => {
    const { matter, verdict, sentence } = toldFinding(finding, report, language);
    return language === 'zh-CN'
      ? `${index + 1}. 【${verdict}】${matter}。${sentence}`
      : `${index + 1}. [${verdict}] ${matter}. ${sentence}`;
  });
  return [head, ...lines].join('\n');
}
