import type { Observation } from '../observation';
import type { Evidence } from './evidence';
import type { Finding } from './finding';
import { byAmount, byRelevance } from './relevance';
import type { Rule } from './rule';
import type { AuditSettings } from './settings';

/**
 * The audit (勾稽核查) of a report's figures: every finding of the rules given, the most relevant to a lender first.
 *
 * The figures are taken in the order of the report's text, whatever order they come in.
 */
export function audit<Found extends Finding>(
  evidence: Evidence,
  rules: readonly Rule<Found>[],
  settings: AuditSettings,
): readonly Found[] {
  const ordered = inOrder(evidence);
  return rules.flatMap(({ find }) => find(ordered, settings).toSorted(byAmount)).toSorted(byRelevance);
}

function inOrder(evidence: Evidence): Evidence {
  return {
    ...evidence,
    observations: evidence.observations.toSorted(byPlace),
    statements: evidence.statements.toSorted((one, other) => one.words.start - other.words.start),
    ...(evidence.earlier && { earlier: inOrder(evidence.earlier) }),
  };
}

function byPlace(one: Observation, other: Observation): number {
  return one.figure.start - other.figure.start || one.id.localeCompare(other.id);
}
