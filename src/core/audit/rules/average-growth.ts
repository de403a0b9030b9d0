import type { Observation } from '../../reading/observation';
import { amountOf, isApart } from '../amounts';
import { stageOf } from '../../reading/stage';
import { figureAt, seriesOf } from '../../reading/series';
import type { Amount, Finding } from '../finding';
import { yearlyGrowth } from '../growth';
import type { Rule } from '../rule';

export type AverageGrowth = Finding<
  'average-growth',
  { readonly average: Observation; readonly from: Observation; readonly to: Observation },
  { readonly expected: Amount; readonly found: Amount }
> & { readonly years: number };

/**
 * A stated average yearly growth (年均增长) against the levels at both ends. 2021 to 2025 are five years of growth from
 * the level of 2020. Where the levels are nominal and the growth is real, a gap strains and does not contradict.
 */
export const averageGrowthRule: Rule<AverageGrowth> = {
  id: 'average-growth',
  find: ({ observations }, settings) =>
    observations.flatMap((average): readonly AverageGrowth[] => {
      if (average.measure !== 'cagr') return [];
      const [first = '', last = ''] = average.period.split('/');
      const years = Number(last) - Number(first) + 1;
      const level = seriesOf(average, 'level');
      const from = figureAt(observations, level, { stage: 'result', period: String(Number(first) - 1) });
      const to = figureAt(observations, level, { stage: stageOf(average), period: last });
      if (from === undefined || to === undefined) return [];
      const expected = yearlyGrowth(amountOf(from, settings), amountOf(to, settings), years);
      if (expected === undefined) return [];
      const found = amountOf(average, settings);
      const isReal = average.prices === 'real' || average.basis === 'comparable';
      return [
        {
          rule: 'average-growth',
          verdict: !isApart(expected, found) ? 'agrees' : isReal ? 'strains' : 'contradicts',
          readings: { average, from, to },
          amounts: { expected, found },
          years,
        },
      ];
    }),
};
