import type { Observation } from '../../reading/observation';
import { stageOf } from '../../reading/stage';
import { withIndicator } from '../../reading/subject';
import { figureAt, seriesOf } from '../../reading/series';
import { amountOf, pointsBetween } from '../amounts';
import type { Amount, Finding } from '../finding';
import type { Rule } from '../rule';

export type RevenueAndOutput = Finding<
  'revenue-and-output',
  { readonly revenue: Observation; readonly output: Observation },
  /** The target growth of revenue less that of GDP, in percentage points. */
  { readonly found: Amount }
>;

/**
 * The target growth of general public budget revenue beside that of GDP. A budget that counts on less than output is
 * ordinary prudence, so the distance is derivable and never strains; revenue is nominal, GDP growth real.
 */
export const revenueAndOutputRule: Rule<RevenueAndOutput> = {
  id: 'revenue-and-output',
  find: ({ observations }, settings) =>
    observations.flatMap((revenue): readonly RevenueAndOutput[] => {
      const { indicator, measure, period } = revenue;
      if (indicator !== 'general-budget-revenue' || measure !== 'growth') return [];
      if (stageOf(revenue) !== 'plan') return [];
      const growths = seriesOf(withIndicator(revenue, 'gdp'), 'growth');
      const output = figureAt(observations, growths, { stage: 'plan', period });
      if (output === undefined) return [];
      return [
        {
          rule: 'revenue-and-output',
          verdict: 'derivable',
          readings: { revenue, output },
          amounts: { found: pointsBetween(amountOf(revenue, settings), amountOf(output, settings)) },
        },
      ];
    }),
};
