import type { Observation, SourceSpan } from '../reading/observation';
import type { Evidence } from './evidence';
import type { Finding } from './finding';
import type { Reading } from '../reading/reading';
import { byAmount, byRelevance, premisesFirst } from './relevance';
import type { Rule } from './rule';
import type { AuditSettings } from './settings';

/**
 * The audit (勾稽核查) of a report's figures: every finding of the rules given, what needs explaining first and notes last, and
 * before a finding what it rests on.
 *
 * The figures are taken in the order of the report's text, whatever order they come in; those that a program read and is
 * not sure of are left out, so that nothing is held against a report that may be the reader's own mistake.
 */
export function audit<Found extends Finding>(
  evidence: Evidence,
  rules: readonly Rule<Found>[],
  settings: AuditSettings,
): readonly Found[] {
  const ordered = inOrder(evidence);
  const found = rules.flatMap(({ find }) => find(ordered, settings).toSorted(byAmount));
  return premisesFirst(found.toSorted(byRelevance));
}

function inOrder(evidence: Evidence): Evidence {
  return {
    ...evidence,
    observations: evidence.observations
      .filter(isCertain)
      .toSorted((one, other) => place(one.figure, other.figure, one, other)),
    statements: evidence.statements.toSorted((one, other) => place(one.words, other.words, one, other)),
    ...(evidence.earlier && { earlier: inOrder(evidence.earlier) }),
    ...(evidence.documents && { documents: evidence.documents.map(withoutDoubtful) }),
  };
}

function withoutDoubtful(evidence: Evidence): Evidence {
  return { ...evidence, observations: evidence.observations.filter(isCertain) };
}

function isCertain({ confidence = 'certain' }: Observation): boolean {
  return confidence === 'certain';
}

/** By the place of the figure or the words; of one place, 四个倍增, by id. */
function place(span: SourceSpan, otherSpan: SourceSpan, one: Reading, other: Reading): number {
  return span.start - otherSpan.start || (one.id < other.id ? -1 : Number(one.id > other.id));
}
