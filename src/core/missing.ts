/** Why there is no number; the sentence for each stands in `wording`. */
export const MISSING_REASONS = [
  'not-reported',
  'in-words-only',
  'not-recorded',
  'zero-denominator',
  'unit-mismatch',
  'period-mismatch',
  'scope-mismatch',
  'out-of-range',
  'not-a-number',
  'not-a-quantity',
  'left-out',
  'wrong-unit',
  'units-differ',
  'shape-mismatch',
  'unknown-indicator',
  'unknown-report',
  'unknown-choice',
  'ambiguous',
] as const;
export type MissingReason = (typeof MISSING_REASONS)[number];

/** The absence of a number, with its reason: never `NaN`, `null` or an exception. */
export interface Missing {
  readonly kind: 'missing';
  readonly reason: MissingReason;
  /** What the sentence names: the argument, the unknown word, the choices there are; ids, never prose. */
  readonly detail: Readonly<Record<string, string | number | readonly string[]>>;
}

export function missing(reason: MissingReason, detail: Missing['detail'] = {}): Missing {
  return { kind: 'missing', reason, detail };
}

export function isMissing(value: unknown): value is Missing {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'missing';
}
