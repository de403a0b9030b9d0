import { quotient } from '../../number/estimate';
import { isMissing } from '../../missing';
import type { Observation } from '../../reading/observation';
import { topicOf } from '../../reading/topic-of';
import { amount, amountOf, isApart, isMoney } from '../amounts';
import { figureOf, stageOf, yearAfter, type Evidence } from '../evidence';
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
export const planBehindCompletion: Rule<PlanBehindCompletion> = {
  id: 'plan-behind-completion',
  find: (evidence, settings) =>
    evidence.observations.flatMap((completion): readonly PlanBehindCompletion[] => {
      if (completion.measure !== 'completion' || stageOf(completion) !== 'result') return [];
      const { period } = completion;
      const outturn = figureOf(evidence, completion, { measure: 'level', stage: 'result', period });
      if (outturn === undefined) return [];
      const level = amountOf(outturn, settings);
      const result = quotient(level, amountOf(completion, settings));
      if (isMissing(result)) return [];
      const expected = amount(result, level.unit, level.bound);
      const wanted = { measure: 'level', stage: 'plan', period } as const;
      const plan =
        figureOf(evidence, completion, wanted) ??
        (evidence.earlier && figureOf(evidence.earlier, completion, wanted));
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
  return observations.find((candidate) => {
    const { measure, period } = candidate;
    if (measure !== 'level' || stageOf(candidate) !== 'plan' || period !== yearAfter(outturn)) return false;
    if (!isMoney(candidate) || topicOf(candidate) !== topicOf(outturn)) return false;
    return Math.abs(amountOf(candidate, settings).value / plan.value - 1) <= settings.nearness;
  });
}
