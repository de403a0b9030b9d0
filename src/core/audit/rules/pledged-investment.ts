import type { Observation } from '../../reading/observation';
import { amountOf, ratio, TIMES } from '../amounts';
import { resultLevels } from '../evidence';
import type { Amount, Finding } from '../finding';
import { PLEDGES } from '../relations';
import type { Rule } from '../rule';

export type PledgedInvestment = Finding<
  'pledged-investment',
  { readonly pledged: Observation; readonly inYear: Observation },
  /** The pledge over the year's investment. */
  { readonly found: Amount }
>;

/** Investment that projects pledge over years (总投资额) beside a year's investment: no share of it, however large. */
export const pledgedInvestmentRule: Rule<PledgedInvestment> = {
  id: 'pledged-investment',
  find: (evidence, settings) =>
    PLEDGES.flatMap((relation) =>
      resultLevels(evidence, relation.pledged).flatMap((pledged): readonly PledgedInvestment[] => {
        const inYear = resultLevels(evidence, relation.inYear).find(
          ({ period }) => period === pledged.period,
        );
        const found = inYear && ratio(amountOf(pledged, settings), amountOf(inYear, settings), TIMES);
        if (inYear === undefined || found === undefined) return [];
        return [
          {
            rule: 'pledged-investment',
            verdict: 'not-comparable',
            readings: { pledged, inYear },
            amounts: { found },
          },
        ];
      }),
    ),
};
