import { sum } from '../../number/estimate';
import type { Observation } from '../../reading/observation';
import { amount, amountOf, counted, pointsBetween } from '../amounts';
import { stageOf } from '../../reading/stage';
import type { Amount, Finding } from '../finding';
import type { Rule } from '../rule';
import { isOneSentence } from '../same-sentence';

export type OverlappingShares = Finding<
  'overlapping-shares',
  { readonly shares: readonly Observation[] },
  {
    readonly total: Amount;
    /** What at least must belong to more than one of them, in percentage points. */
    readonly found: Amount;
  }
>;

/** Shares of one whole that come to more than all of it: their categories overlap and must not be added up. */
export const overlappingSharesRule: Rule<OverlappingShares> = {
  id: 'overlapping-shares',
  find: ({ observations }, settings) => {
    const shares = observations.filter(({ measure, of }) => measure === 'share' && of !== undefined);
    return shares.flatMap((first, index): readonly OverlappingShares[] => {
      const group = shares.filter((share) => isOfOneWhole(share, first));
      // Each whole once, at its first share.
      if (group[0] !== shares[index] || group.length < 2) return [];
      const amounts = group.map((share) => amountOf(share, settings));
      const total = amounts
        .slice(1)
        .reduce<Amount>((left, right) => amount(sum(left, right), '1'), amounts[0] as Amount);
      if (total.interval.low <= 1) return [];
      const found = pointsBetween(total, counted(1, '1'));
      return [
        {
          rule: 'overlapping-shares',
          verdict: 'not-comparable',
          readings: { shares: group },
          amounts: { total, found },
        },
      ];
    });
  },
};

/** Of the same whole, told together; the same thing said again is no second category. */
function isOfOneWhole(share: Observation, first: Observation): boolean {
  const isSelf = share === first;
  const isOther = (share.indicator ?? share.label) !== (first.indicator ?? first.label);
  return (
    share.of === first.of &&
    share.area === first.area &&
    share.period === first.period &&
    stageOf(share) === stageOf(first) &&
    isOneSentence(share, first) &&
    (isSelf || isOther)
  );
}
