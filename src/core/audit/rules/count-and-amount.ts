import { ratioBound } from '../../reading/ratio-bound';
import type { Observation } from '../../reading/observation';
import { amount, amountOf, atFace, direction, isCount, isMoney, ratio, spread } from '../amounts';
import { yearAfter } from '../../reading/period';
import { figureAt, seriesOf } from '../../reading/series';
import { resultLevels, type Evidence } from '../evidence';
import type { Amount, Finding } from '../finding';
import type { Rule } from '../rule';
import type { AuditSettings } from '../settings';
import { isOneSentence } from '../same-sentence';

export type CountAndAmount = Finding<
  'count-and-amount',
  {
    readonly nextAmount: Observation;
    readonly nextCount: Observation;
    readonly lastAmount: Observation;
    readonly lastCount: Observation;
  },
  {
    /** The average of the year before. */
    readonly expected: Amount;
    /** The average of the plan. */
    readonly found: Amount;
    readonly change: Amount;
  }
>;

/**
 * An amount and the count that it is for, stated in one sentence this year and in one sentence for the next: what the
 * average of each becomes. A plan that doubles the count and keeps the amount halves the average.
 */
export const countAndAmountRule: Rule<CountAndAmount> = {
  id: 'count-and-amount',
  find: (evidence, settings) =>
    resultLevels(evidence).flatMap((lastAmount): readonly CountAndAmount[] => {
      if (!isMoney(lastAmount) || lastAmount.indicator === undefined) return [];
      const nextAmount = planOf(evidence, lastAmount);
      const lastCount = resultLevels(evidence).find(
        (count) => count.indicator !== undefined && isCount(count) && isTogether(count, lastAmount),
      );
      const nextCount = lastCount && planOf(evidence, lastCount);
      if (nextAmount === undefined || lastCount === undefined || nextCount === undefined) return [];
      if (!isTogether(nextAmount, nextCount)) return [];
      const expected = average(lastAmount, lastCount, settings);
      const found = average(nextAmount, nextCount, settings);
      if (expected === undefined || found === undefined) return [];
      const change = spread((after = 0, before = 1) => after / before - 1, found, expected);
      const isMarked = Math.abs(change.value) >= settings.markedAverage;
      return [
        {
          rule: 'count-and-amount',
          verdict: isMarked ? 'strains' : 'agrees',
          readings: { nextAmount, nextCount, lastAmount, lastCount },
          amounts: {
            expected,
            found,
            change: amount(change, '1', ratioBound(direction(found), direction(expected))),
          },
        },
      ];
    }),
};

function planOf(evidence: Evidence, of: Observation): Observation | undefined {
  return figureAt(evidence.observations, seriesOf(of, 'level'), { stage: 'plan', period: yearAfter(of) });
}

function isTogether(one: Observation, other: Observation): boolean {
  return isOneSentence(one, other) && one.period === other.period;
}

function average(total: Observation, count: Observation, settings: AuditSettings): Amount | undefined {
  const [over, under] = [amountOf(total, settings), amountOf(count, settings)];
  const result = ratio(atFace(over), atFace(under));
  return result && amount(result, over.unit, ratioBound(direction(over), direction(under)));
}
