import type { Observation } from '../../reading/observation';
import { amountOf, pointsBetween } from '../amounts';
import type { Stage } from '../../reading/stage';
import { yearAfter } from '../../reading/period';
import { withIndicator } from '../../reading/subject';
import { figureAt, seriesOf } from '../../reading/series';
import type { Evidence } from '../evidence';
import type { Amount, Finding } from '../finding';
import type { Rule } from '../rule';

export type RevenueAndOutput = Finding<
  'revenue-and-output',
  {
    readonly revenueTarget: Observation;
    readonly outputTarget: Observation;
    readonly revenue: Observation;
    readonly output: Observation;
  },
  {
    /** By how much revenue outran output, in percentage points. */
    readonly before: Amount;
    readonly after: Amount;
  }
>;

/**
 * Whether revenue that outran output is to fall behind it, or the other way: the growth of general public budget
 * revenue less that of GDP, this year's results beside next year's targets. Revenue is nominal, GDP growth real.
 */
export const revenueAndOutputRule: Rule<RevenueAndOutput> = {
  id: 'revenue-and-output',
  find: (evidence, settings) =>
    evidence.observations.flatMap((revenue): readonly RevenueAndOutput[] => {
      if (revenue.indicator !== 'general-budget-revenue' || revenue.measure !== 'growth') return [];
      const output = growthOf(evidence, revenue, 'gdp', 'result');
      const revenueTarget = growthOf(evidence, revenue, 'general-budget-revenue', 'plan');
      const outputTarget = growthOf(evidence, revenue, 'gdp', 'plan');
      if (!output || !revenueTarget || !outputTarget) return [];
      const lead = (one: Observation, other: Observation): Amount =>
        pointsBetween(amountOf(one, settings), amountOf(other, settings));
      const [before, after] = [lead(revenue, output), lead(revenueTarget, outputTarget)];
      const turns =
        (before.interval.low > 0 && after.interval.high < 0) ||
        (before.interval.high < 0 && after.interval.low > 0);
      return [
        {
          rule: 'revenue-and-output',
          verdict: turns ? 'strains' : 'agrees',
          readings: { revenueTarget, outputTarget, revenue, output },
          amounts: { before, after },
        },
      ];
    }),
};

function growthOf(
  evidence: Evidence,
  of: Observation,
  indicator: string,
  stage: Stage,
): Observation | undefined {
  const period = stage === 'result' ? of.period : yearAfter(of);
  return figureAt(evidence.observations, seriesOf(withIndicator(of, indicator), 'growth'), { stage, period });
}
