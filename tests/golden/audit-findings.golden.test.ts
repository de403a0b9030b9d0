import { isFolded, readingsOf } from '../../src/core/audit/finding';
import { auditReport } from '../../src/core/audit/rules';
import { LANGUAGES, type Language } from '../../src/core/language';
import { bundled } from '../../src/library/bundled';
import type { ReportData } from '../../src/library/dataset';
import { reportById } from '../../src/library/report-by-id';
import { foldedSentence, toldFinding, verdictCounts } from '../../src/wording/audit/audit-texts';
import { expectGolden } from './golden-file';

/** The whole audit as a text to read: what needs attention first, then what agrees or is equal by chance. */
function renderedAudit(data: ReportData, language: Language): string {
  const findings = auditReport(data);
  const block = (finding: (typeof findings)[number]): string => {
    const { matter, verdict, said, expected, found, sentence } = toldFinding(finding, data.report, language);
    const lines = [
      `# ${matter}  [${verdict}]`,
      `  ${sentence}`,
      `  figures: ${said}`,
      ...(expected === '' ? [] : [`  expected: ${expected}`]),
      ...(found === '' ? [] : [`  found: ${found}`]),
      `  ${finding.rule} ← ${readingsOf(finding)
        .map(({ id }) => id)
        .join(' ')}`,
    ];
    return lines.join('\n');
  };
  const folded = findings.filter(isFolded);
  const coincidences = folded.filter(({ isCoincidence }) => isCoincidence).length;
  return `${[
    verdictCounts(findings, language),
    ...findings.filter((finding) => !isFolded(finding)).map(block),
    foldedSentence(folded.length - coincidences, coincidences, language),
    ...folded.map(block),
  ].join('\n\n')}\n`;
}

test.each(LANGUAGES)('the audit of the Zhuhai report in %s reads as the golden file', (language) => {
  const zhuhai = reportById(bundled(), 'zhuhai-hitech-2022');
  if (!zhuhai) throw new Error('the bundled report is missing');
  expectGolden(`audit-findings.${language}.txt`, renderedAudit(zhuhai, language));
});
