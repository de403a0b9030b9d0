import type { Evidence } from './evidence';
import { audit } from './audit';
import { averageGrowthRule } from './rules/average-growth';
import { averageProjectRule } from './rules/average-project';
import { averageOfTotalRule } from './rules/average-of-total';
import { basisMismatchRule } from './rules/basis-mismatch';
import { budgetAccountRule } from './rules/budget-account';
import { countAndAmountRule } from './rules/count-and-amount';
import { doublingClaimRule } from './rules/doubling-claim';
import { enumerationRule } from './rules/enumeration';
import { equalAmountsRule } from './rules/equal-amounts';
import { grossAndNetRule } from './rules/gross-and-net';
import { growthBetweenLevelsRule } from './rules/growth-between-levels';
import { listAndCountRule } from './rules/list-and-count';
import { namedLivelihoodRule } from './rules/named-livelihood';
import { otherDocumentRule } from './rules/other-document';
import { outlayAndRevenueRule } from './rules/outlay-and-revenue';
import { overlappingSharesRule } from './rules/overlapping-shares';
import { partWithinWholeRule } from './rules/part-within-whole';
import { pathToGoalRule } from './rules/path-to-goal';
import { planBehindCompletionRule } from './rules/plan-behind-completion';
import { pledgedInvestmentRule } from './rules/pledged-investment';
import { populationImpliedRule } from './rules/population-implied';
import { quotaAndRevenueRule } from './rules/quota-and-revenue';
import { repeatedReportRule } from './rules/repeated-report';
import { restOfWholeRule } from './rules/rest-of-whole';
import { restatedRule } from './rules/restated';
import { revenueAndOutputRule } from './rules/revenue-and-output';
import { scopeMismatchRule } from './rules/scope-mismatch';
import { shareDerivesRule } from './rules/share-derives';
import { shareOfWholeRule } from './rules/share-of-whole';
import { stockAndCumulativeRule } from './rules/stock-and-cumulative';
import { stockGoalAndFlowRule } from './rules/stock-goal-and-flow';
import { targetImpliesGrowthRule } from './rules/target-implies-growth';
import { targetLevelRule } from './rules/target-level';
import { targetReviewRule } from './rules/target-review';
import { targetShiftRule } from './rules/target-shift';
import { totalOfPartsRule } from './rules/total-of-parts';
import { widerCircleRule } from './rules/wider-circle';
import { AUDIT_SETTINGS, type AuditSettings } from './settings';

/** Every rule of the audit, the weightier first: of one topic, findings keep this order. */
export const RULES = [
  budgetAccountRule,
  targetReviewRule,
  quotaAndRevenueRule,
  outlayAndRevenueRule,
  revenueAndOutputRule,
  namedLivelihoodRule,
  restOfWholeRule,
  pathToGoalRule,
  planBehindCompletionRule,
  countAndAmountRule,
  averageProjectRule,
  equalAmountsRule,
  scopeMismatchRule,
  pledgedInvestmentRule,
  targetShiftRule,
  doublingClaimRule,
  stockGoalAndFlowRule,
  targetImpliesGrowthRule,
  shareDerivesRule,
  shareOfWholeRule,
  partWithinWholeRule,
  totalOfPartsRule,
  growthBetweenLevelsRule,
  targetLevelRule,
  averageGrowthRule,
  averageOfTotalRule,
  populationImpliedRule,
  repeatedReportRule,
  restatedRule,
  otherDocumentRule,
  grossAndNetRule,
  widerCircleRule,
  stockAndCumulativeRule,
  basisMismatchRule,
  overlappingSharesRule,
  listAndCountRule,
  enumerationRule,
] as const;

export type AuditFinding = ReturnType<(typeof RULES)[number]['find']>[number];
export type RuleId = AuditFinding['rule'];

/** The audit of a report's figures by every rule there is. */
export function auditReport(
  evidence: Evidence,
  settings: AuditSettings = AUDIT_SETTINGS,
): readonly AuditFinding[] {
  return audit<AuditFinding>(evidence, RULES, settings);
}
