import type { Observation } from '../../reading/observation';
import { isOfOneBase } from '../../number/unit';
import { amountOf, isApart } from '../amounts';
import { isSameSubject, stageOf } from '../evidence';
import type { Amount, Finding } from '../finding';
import type { Rule } from '../rule';

export type Restated = Finding<
  'restated',
  { readonly again: Observation; readonly first: Observation },
  { readonly expected: Amount; readonly found: Amount }
>;

/** The same quantity stated twice in a report, agreeing or not; how firmly it is meant may differ and is told. */
export const restated: Rule<Restated> = {
  id: 'restated',
  find: ({ observations }, settings) =>
    observations.flatMap((again, index): readonly Restated[] => {
      const first = observations.slice(0, index).find((earlier) => isSameQuantity(earlier, again));
      if (first === undefined) return [];
      const [expected, found] = [amountOf(first, settings), amountOf(again, settings)];
      return [
        {
          rule: 'restated',
          verdict: isApart(expected, found) ? 'contradicts' : 'agrees',
          readings: { again, first },
          amounts: { expected, found },
        },
      ];
    }),
};

function isSameQuantity(one: Observation, other: Observation): boolean {
  return (
    isSameSubject(one, other) &&
    one.measure === other.measure &&
    one.period === other.period &&
    one.of === other.of &&
    one.span === other.span &&
    stageOf(one) === stageOf(other) &&
    one.measure !== 'rank' &&
    // Counts in different units count different things: 12类93项.
    isOfOneBase(one.unit, other.unit)
  );
}
