import type { Observation } from '../../reading/observation';
import { amountOf, isApart } from '../amounts';
import { yearAfter } from '../../reading/period';
import { figureAt, seriesOf } from '../../reading/series';
import { figureHereOrBefore, resultLevels } from '../evidence';
import type { Amount, Finding } from '../finding';
import { growthApart, yearlyGrowth } from '../growth';
import type { Rule } from '../rule';

export type GrowthBetweenLevels = Finding<
  'growth-between-levels',
  { readonly growth: Observation; readonly level: Observation; readonly before: Observation },
  { readonly expected: Amount; readonly found: Amount }
>;

/**
 * A stated growth against the levels of the two years, the earlier one from the same report or the one before it. The
 * nominal fit is tried first; where growth is real by custom or on a basis made comparable, a gap is no contradiction: the two are not comparable.
 */
export const growthBetweenLevelsRule: Rule<GrowthBetweenLevels> = {
  id: 'growth-between-levels',
  find: (evidence, settings) =>
    resultLevels(evidence).flatMap((level): readonly GrowthBetweenLevels[] => {
      const growth = figureAt(evidence.observations, seriesOf(level, 'growth'), {
        stage: 'result',
        period: level.period,
      });
      const before = figureHereOrBefore(evidence, seriesOf(level, 'level'), {
        stage: 'result',
        period: yearAfter(level, -1),
      });
      if (growth === undefined || before === undefined) return [];
      const expected = yearlyGrowth(amountOf(before, settings), amountOf(level, settings), 1);
      if (expected === undefined) return [];
      const found = amountOf(growth, settings);
      return [
        {
          rule: 'growth-between-levels',
          verdict: !isApart(expected, found)
            ? 'agrees'
            : growthApart(growth)
              ? 'not-comparable'
              : 'contradicts',
          readings: { growth, level, before },
          amounts: { expected, found },
        },
      ];
    }),
};
