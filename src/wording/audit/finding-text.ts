import type { AuditFinding, RuleId } from '../../core/audit/rules';
import type { Telling } from './telling';

/** What a rule is called, what it compares, and the sentence that an analyst could put into a memo. */
export interface FindingText<Found> {
  readonly name: string;
  /** What is compared, in a phrase, for the page on the rules. */
  readonly compares: string;
  readonly sentence: (finding: Found, tell: Telling) => string;
}

/** The texts of some rules; a language that lacks one does not compile. */
export type FindingTexts<Ids extends RuleId = RuleId> = {
  readonly [Id in Ids]: FindingText<Extract<AuditFinding, { readonly rule: Id }>>;
};
