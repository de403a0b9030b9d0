import { quotient } from '../../number/estimate';
import { isMissing } from '../../missing';
import type { Observation } from '../../reading/observation';
import { topicOf } from '../../reading/topic-of';
import { amount, amountOf, isApart, isMoney } from '../amounts';
import { stageOf } from '../../reading/stage';
import { yearAfter } from '../../reading/period';
import { figureAt, seriesOf } from '../../reading/series';
import { readingsBy } from '../../reading/readings-by';
import { figureHereOrBefore, type Evidence } from '../evidence';
import type { Amount, Finding } from '../finding';
import type { Rule } from '../rule';
import type { AuditSettings } from '../settings';

export type PlanBehindCompletion = Finding<
  'plan-behind-completion',
  {
    readonly outturn: Observation;
    readonly completion: Observation;
    /** The plan of that year, where a report states it. */
    readonly plan?: Observation | undefined;
    /** A plan of the next year that comes near, under another name. */
    readonly next?: Observation | undefined;
  },
  { readonly expected: Amount; readonly found?: Amount | undefined }
>;

/**
 * The plan that a completion rate implies (年度计划反推): outturn ÷ completion; against the plan itself where this report
 * or the one before states it. A plan of the next year that comes near is named beside it: it stands at the last
 * plan and below the last outturn.
 */
export const planBehindCompletionRule: Rule<PlanBehindCompletion> = {
  id: 'plan-behind-completion',
  find: (evidence, settings) =>
    evidence.observations.flatMap((completion): readonly PlanBehindCompletion[] => {
      if (completion.measure !== 'completion' || stageOf(completion) !== 'result') return [];
      const { period } = completion;
      const levels = seriesOf(completion, 'level');
      const outturn = figureAt(evidence.observations, levels, { stage: 'result', period });
      if (outturn === undefined) return [];
      const level = amountOf(outturn, settings);
      const result = quotient(level, amountOf(completion, settings));
      if (isMissing(result)) return [];
      const expected = amount(result, level.unit, level.bound);
      const plan = figureHereOrBefore(evidence, levels, { stage: 'plan', period });
      const found = plan && amountOf(plan, settings);
      const next = nearPlan(evidence, outturn, expected, settings);
      return [
        {
          rule: 'plan-behind-completion',
          verdict: found === undefined ? 'derivable' : isApart(expected, found) ? 'contradicts' : 'agrees',
          readings: { outturn, completion, ...(plan && { plan }), ...(next && { next }) },
          amounts: { expected, ...(found && { found }) },
        },
      ];
    }),
};

function nearPlan(
  { observations }: Evidence,
  outturn: Observation,
  plan: Amount,
  settings: AuditSettings,
): Observation | undefined {
  const plans = readingsBy(observations, { measure: 'level', stage: 'plan', period: yearAfter(outturn) });
  return plans.find((candidate) => {
    if (!isMoney(candidate) || topicOf(candidate) !== topicOf(outturn)) return false;
    return Math.abs(amountOf(candidate, settings).value / plan.value - 1) <= settings.nearness;
  });
}
