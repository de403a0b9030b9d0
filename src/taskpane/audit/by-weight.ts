import type { Verdict } from '../../core/audit/finding';
import type { AuditFinding } from '../../core/audit/rules';

/**
 * Findings in the order in which a reader should look at them: what cannot be true, what asks for an explanation, what does not
 * bear a comparison, what follows, what agrees; of one verdict in the order of the rules.
 */
export function byWeight(findings: readonly AuditFinding[]): readonly AuditFinding[] {
  return findings.toSorted((one, other) => ORDER.indexOf(one.verdict) - ORDER.indexOf(other.verdict));
}

const ORDER: readonly Verdict[] = ['contradicts', 'strains', 'not-comparable', 'derivable', 'agrees'];
