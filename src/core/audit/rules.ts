import type { Evidence } from './evidence';
import { audit } from './audit';
import { averageGrowth } from './rules/average-growth';
import { averageOfTotal } from './rules/average-of-total';
import { basisMismatch } from './rules/basis-mismatch';
import { budgetAccount } from './rules/budget-account';
import { countAndAmount } from './rules/count-and-amount';
import { doublingClaim } from './rules/doubling-claim';
import { enumeration } from './rules/enumeration';
import { equalAmounts } from './rules/equal-amounts';
import { grossAndNet } from './rules/gross-and-net';
import { growthBetweenLevels } from './rules/growth-between-levels';
import { listAndCount } from './rules/list-and-count';
import { overlappingShares } from './rules/overlapping-shares';
import { partWithinWhole } from './rules/part-within-whole';
import { pathToGoal } from './rules/path-to-goal';
import { planBehindCompletion } from './rules/plan-behind-completion';
import { pledgedInvestment } from './rules/pledged-investment';
import { quotaAndRevenue } from './rules/quota-and-revenue';
import { repeatedReport } from './rules/repeated-report';
import { restOfWhole } from './rules/rest-of-whole';
import { restated } from './rules/restated';
import { revenueAndOutput } from './rules/revenue-and-output';
import { scopeMismatch } from './rules/scope-mismatch';
import { shareDerives } from './rules/share-derives';
import { shareOfWhole } from './rules/share-of-whole';
import { stockGoalAndFlow } from './rules/stock-goal-and-flow';
import { targetImpliesGrowth } from './rules/target-implies-growth';
import { targetLevel } from './rules/target-level';
import { targetShift } from './rules/target-shift';
import { totalOfParts } from './rules/total-of-parts';
import { widerCircle } from './rules/wider-circle';
import { AUDIT_SETTINGS, type AuditSettings } from './settings';

/** Every rule of the audit, the weightier first: of one topic, findings keep this order. */
export const RULES = [
  budgetAccount,
  quotaAndRevenue,
  revenueAndOutput,
  restOfWhole,
  pathToGoal,
  planBehindCompletion,
  countAndAmount,
  equalAmounts,
  scopeMismatch,
  pledgedInvestment,
  targetShift,
  doublingClaim,
  stockGoalAndFlow,
  targetImpliesGrowth,
  shareDerives,
  shareOfWhole,
  partWithinWhole,
  totalOfParts,
  growthBetweenLevels,
  targetLevel,
  averageGrowth,
  averageOfTotal,
  repeatedReport,
  restated,
  grossAndNet,
  widerCircle,
  basisMismatch,
  overlappingShares,
  listAndCount,
  enumeration,
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
