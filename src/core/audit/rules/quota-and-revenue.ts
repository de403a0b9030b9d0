import type { Observation } from '../../reading/observation';
import { lastYear } from '../../reading/period';
import { resultLevels } from '../evidence';
import { amountOf, ratio } from '../amounts';
import type { Amount, Finding } from '../finding';
import type { Rule } from '../rule';

export type QuotaAndRevenue = Finding<
  'quota-and-revenue',
  { readonly quota: Observation; readonly revenue: Observation },
  /** The quota over a year's revenue. */
  { readonly found: Amount }
>;

/**
 * A bond quota (债券额度) beside a year's general public budget revenue, the last that is stated. A quota is leave to
 * borrow and no debt, so the ratio measures its size and nothing else.
 */
export const quotaAndRevenueRule: Rule<QuotaAndRevenue> = {
  id: 'quota-and-revenue',
  find: (evidence, settings) => {
    const [revenue] = resultLevels(evidence, 'general-budget-revenue').toSorted(
      (one, other) => lastYear(other.period) - lastYear(one.period),
    );
    if (revenue === undefined) return [];
    return evidence.observations.flatMap((quota): readonly QuotaAndRevenue[] => {
      if (quota.money?.nature !== 'quota' && quota.indicator !== 'bond-quota') return [];
      const found = ratio(amountOf(quota, settings), amountOf(revenue, settings));
      if (found === undefined) return [];
      return [
        {
          rule: 'quota-and-revenue',
          verdict: 'derivable',
          readings: { quota, revenue },
          amounts: { found },
        },
      ];
    });
  },
};
