import { product } from '../../number/estimate';
import type { Observation } from '../../reading/observation';
import { amount, amountOf, direction, isApart } from '../amounts';
import { yearAfter } from '../../reading/period';
import { figureAt, seriesOf } from '../../reading/series';
import { resultLevels } from '../evidence';
import type { Amount, Finding } from '../finding';
import type { Rule } from '../rule';
import { grown, growthApart } from '../growth';

export type TargetLevel = Finding<
  'target-level',
  { readonly target: Observation; readonly base: Observation; readonly growth: Observation },
  { readonly expected: Amount; readonly found: Amount }
>;

/**
 * A stated target level against the last level grown by the target growth (目标值推算). A floor below the product
 * agrees: it is passed when the growth is met. Where growth is real by custom or on a basis made comparable, a gap strains and does not contradict.
 */
export const targetLevelRule: Rule<TargetLevel> = {
  id: 'target-level',
  find: (evidence, settings) =>
    resultLevels(evidence).flatMap((base): readonly TargetLevel[] => {
      const next = { stage: 'plan', period: yearAfter(base) } as const;
      const [levels, growths] = [seriesOf(base, 'level'), seriesOf(base, 'growth')];
      const target = figureAt(evidence.observations, levels, next);
      const growth = figureAt(evidence.observations, growths, next);
      if (target === undefined || growth === undefined) return [];
      const [from, rate, found] = [
        amountOf(base, settings),
        amountOf(growth, settings),
        amountOf(target, settings),
      ];
      if (from.unit !== found.unit) return [];
      const bound = direction(rate) === 'exact' ? direction(from) : direction(rate);
      const expected = amount(product(from, grown(rate)), from.unit, bound);
      return [
        {
          rule: 'target-level',
          verdict: !isApart(expected, found) ? 'agrees' : growthApart(growth) ? 'strains' : 'contradicts',
          readings: { target, base, growth },
          amounts: { expected, found },
        },
      ];
    }),
};
