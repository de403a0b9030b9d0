import { product } from '../../number/estimate';
import type { Observation } from '../../reading/observation';
import { yearAfter } from '../../reading/period';
import { figureAt, seriesOf } from '../../reading/series';
import { stageOf } from '../../reading/stage';
import { amount, amountOf, ratio } from '../amounts';
import { resultLevels, type Evidence } from '../evidence';
import type { Amount, Finding } from '../finding';
import { grown } from '../growth';
import { namesBudget, OUTLAYS } from '../outlays';
import type { Rule } from '../rule';
import { mayBeOfOneArea } from '../same-area';
import type { AuditSettings } from '../settings';

export type OutlayAndRevenue = Finding<
  'outlay-and-revenue',
  { readonly outlay: Observation; readonly base: Observation; readonly growth: Observation },
  {
    /** The outlay over the revenue of its year. */
    readonly found: Amount;
    /** That revenue, as the last level and the target growth imply it. */
    readonly revenue: Amount;
  }
>;

/**
 * A yearly outlay that a budget is said to pay (每年区财政投入不少于3亿元) beside that year's general public budget revenue, as
 * the last revenue and its target growth imply it: how much of a year's revenue is spoken for. An outlay of an area that
 * the sentence does not name is taken, and said to be one.
 */
export const outlayAndRevenueRule: Rule<OutlayAndRevenue> = {
  id: 'outlay-and-revenue',
  find: (evidence, settings) =>
    resultLevels(evidence, 'general-budget-revenue').flatMap((base) => {
      const period = yearAfter(base);
      const growth = figureAt(evidence.observations, seriesOf(base, 'growth'), { stage: 'plan', period });
      return growth === undefined ? [] : outlaysBeside(evidence, base, growth, settings);
    }),
};

function outlaysBeside(
  { observations }: Evidence,
  base: Observation,
  growth: Observation,
  settings: AuditSettings,
): readonly OutlayAndRevenue[] {
  const from = amountOf(base, settings);
  const revenue = amount(product(from, grown(amountOf(growth, settings))), from.unit, growth.bound);
  return observations.flatMap((outlay): readonly OutlayAndRevenue[] => {
    const { money, period } = outlay;
    const isPlanned = stageOf(outlay) === 'plan' && period === growth.period;
    if (money === undefined || !isPlanned || !OUTLAYS.has(money.nature)) return [];
    if (!namesBudget(money) || !mayBeOfOneArea(outlay, base)) return [];
    const found = ratio(amountOf(outlay, settings), revenue);
    if (found === undefined) return [];
    return [
      {
        rule: 'outlay-and-revenue',
        verdict: 'derivable',
        readings: { outlay, base, growth },
        amounts: { found, revenue },
      },
    ];
  });
}
