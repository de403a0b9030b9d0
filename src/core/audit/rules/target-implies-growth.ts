import type { Observation } from '../../reading/observation';
import { amountOf } from '../amounts';
import { yearAfter } from '../../reading/period';
import { figureAt, seriesOf } from '../../reading/series';
import { resultLevels } from '../evidence';
import type { Amount, Finding } from '../finding';
import { yearlyGrowth } from '../growth';
import type { Rule } from '../rule';

export type TargetImpliesGrowth = Finding<
  'target-implies-growth',
  { readonly target: Observation; readonly base: Observation; readonly growth: Observation },
  { readonly found: Amount; readonly before: Amount }
>;

/** The growth that a target level asks for where the report states none, beside the growth of the year before it. */
export const targetImpliesGrowthRule: Rule<TargetImpliesGrowth> = {
  id: 'target-implies-growth',
  find: (evidence, settings) =>
    resultLevels(evidence).flatMap((base): readonly TargetImpliesGrowth[] => {
      const next = { stage: 'plan', period: yearAfter(base) } as const;
      const [levels, growths] = [seriesOf(base, 'level'), seriesOf(base, 'growth')];
      const target = figureAt(evidence.observations, levels, next);
      const growth = figureAt(evidence.observations, growths, { stage: 'result', period: base.period });
      if (target === undefined || growth === undefined) return [];
      if (figureAt(evidence.observations, growths, next) !== undefined) return [];
      const found = yearlyGrowth(amountOf(base, settings), amountOf(target, settings), 1);
      if (found === undefined) return [];
      return [
        {
          rule: 'target-implies-growth',
          verdict: 'derivable',
          readings: { target, base, growth },
          amounts: { found, before: amountOf(growth, settings) },
        },
      ];
    }),
};
