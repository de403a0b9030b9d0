import type { Observation } from '../../reading/observation';
import { amountOf, isApart } from '../amounts';
import { yearAfter } from '../../reading/period';
import { figureAt, seriesOf } from '../../reading/series';
import { figureHereOrBefore, resultLevels } from '../evidence';
import { baseCheck } from '../../target-review/base-check';
import { REVIEW_SETTINGS } from '../../target-review/settings';
import type { Amount, Finding, Verdict } from '../finding';
import { growthApart, yearlyGrowth } from '../growth';
import type { Rule } from '../rule';

export type GrowthBetweenLevels = Finding<
  'growth-between-levels',
  { readonly growth: Observation; readonly level: Observation; readonly before: Observation },
  { readonly expected: Amount; readonly found: Amount }
>;

/**
 * A stated growth against the levels of the two years, the earlier one from the same report or the one before it. The
 * nominal fit is tried first; where growth is real by custom or on a basis made comparable, a gap is no contradiction: the two
 * are not comparable. Between two reports it is none either: the base was revised or its coverage has changed, and a gap that
 * no prices explain breaks the series.
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
          verdict: isApart(expected, found) ? gapVerdict(growth, level, before) : 'agrees',
          readings: { growth, level, before },
          amounts: { expected, found },
        },
      ];
    }),
};

function gapVerdict(growth: Observation, level: Observation, before: Observation): Verdict {
  const isBetweenReports = before.report !== level.report;
  const base = baseCheck(before, { level, growth }, REVIEW_SETTINGS);
  if (isBetweenReports && base === 'series-break') return 'strains';
  if (growthApart(growth)) return 'not-comparable';
  return isBetweenReports ? 'strains' : 'contradicts';
}
