import type { Bound } from '../reading/bound';
import type { Estimate } from '../number/estimate';
import type { Reading } from '../reading/reading';

/**
 * What a rule found. `agrees`: the figures fit within their printed precision. `strains`: they can all be true, but
 * ask for an explanation. `contradicts`: not all of them can be true as printed. `derivable`: they give a figure that
 * the report does not state. `not-comparable`: they invite a comparison that they do not bear.
 */
export const VERDICTS = ['agrees', 'strains', 'contradicts', 'derivable', 'not-comparable'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A number that a rule computed or took over, in a unit, with what its inputs' precision and bounds allow. */
export interface Amount extends Estimate {
  /** 亿元 for domestic money, `1` for a fraction, `个百分点`; else as the figures print it. */
  readonly unit: string;
  readonly bound: Bound;
}

/** One finding of the audit (勾稽核查), as data: which figures, in which roles, and the arithmetic between them. */
export interface Finding<Rule extends string = string, Roles = AnyRoles, Amounts = AnyAmounts> {
  readonly rule: Rule;
  readonly verdict: Verdict;
  /** The figures at fault by role; the first is what the finding is about. */
  readonly readings: Roles;
  /** What was computed; `expected` and `found` where the finding sets two numbers against each other. */
  readonly amounts: Amounts;
  /** Equal by chance, as far as one can tell: told in the count only. */
  readonly isCoincidence?: true;
}

type AnyRoles = Readonly<Record<string, Reading | readonly Reading[] | undefined>>;
type AnyAmounts = Readonly<Record<string, Amount | undefined>>;

/** The figures and statements of a finding, in the order of its roles, each once. */
export function readingsOf({ readings }: Pick<Finding, 'readings'>): readonly Reading[] {
  return [...new Set(Object.values(readings).flatMap((reading) => reading ?? []))];
}

/** Unique in an audit, and stable as long as the figures keep their ids. */
export function findingKey(finding: Pick<Finding, 'rule' | 'readings'>): string {
  return [finding.rule, ...readingsOf(finding).map(({ id }) => id)].join('|');
}

/** Whether a finding needs no reader's attention: what agrees, and what is equal by chance. */
export function isFolded({ verdict, isCoincidence }: Pick<Finding, 'verdict' | 'isCoincidence'>): boolean {
  return verdict === 'agrees' || isCoincidence === true;
}
