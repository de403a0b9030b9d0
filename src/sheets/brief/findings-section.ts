import { findingKey, readingsOf, type Verdict } from '../../core/audit/finding';
import { auditReport, type AuditFinding } from '../../core/audit/rules';
import { toldFinding } from '../../wording/audit/audit-texts';
import type { TableSource } from '../plan/table-plan';
import { auditTableTexts } from '../tables/audit/words';
import type { BriefList } from './brief';
import { fitting, PAGE_BUDGET } from './page-budget';
import { restOf } from './rest';
import { briefTexts } from './words';

/**
 * 有待说明之处: the findings that contradict or need explaining, each with its whole sentence, since half of it would accuse; by
 * weight, but of each rule the weightiest before a second one of any.
 */
export function findingsSection({ data, language }: TableSource): BriefList {
  const { titles, noFindings } = briefTexts(language);
  const findings = ofEachRuleFirst(
    auditReport(data).filter(({ verdict, isCoincidence }) => TOLD.has(verdict) && isCoincidence !== true),
  );
  const shown = fitting(findings, PAGE_BUDGET.findingLines, (finding, each) =>
    briefTexts(each).finding(toldFinding(finding, data.report, each)),
  );
  const left = findings.filter((finding) => !shown.includes(finding));
  return {
    kind: 'list',
    id: 'findings',
    title: titles.findings,
    items: shown.map((finding) => {
      const sources = readingsOf(finding).map(({ id }) => id);
      return {
        key: findingKey(finding),
        text: briefTexts(language).finding(toldFinding(finding, data.report, language)),
        sources,
      };
    }),
    none: noFindings,
    rest: restOf(
      left.map((finding) => toldFinding(finding, data.report, language).matter),
      auditTableTexts(language).title,
      language,
    ),
  };
}

const TOLD: ReadonlySet<Verdict> = new Set<Verdict>(['contradicts', 'strains']);

function ofEachRuleFirst(findings: readonly AuditFinding[]): readonly AuditFinding[] {
  const firsts = findings.filter(
    ({ rule }, index) => findings.findIndex((other) => other.rule === rule) === index,
  );
  return [...firsts, ...findings.filter((finding) => !firsts.includes(finding))];
}
