import type { Observation } from '../../reading/observation';
import { isOfOneBase } from '../../number/unit';
import { amountOf, isApart } from '../amounts';
import { stageOf } from '../../reading/stage';
import { readingsBy } from '../../reading/readings-by';
import { seriesOf } from '../../reading/series';
import type { Amount, Finding } from '../finding';
import type { Rule } from '../rule';

export type Restated = Finding<
  'restated',
  { readonly again: Observation; readonly first: Observation },
  { readonly expected: Amount; readonly found: Amount }
>;

/** The same quantity stated twice in a report, agreeing or not; how firmly it is meant may differ and is told. */
export const restatedRule: Rule<Restated> = {
  id: 'restated',
  find: ({ observations }, settings) =>
    observations.flatMap((again): readonly Restated[] => {
      const first = readingsBy(observations, {
        ...seriesOf(again, again.measure),
        stage: stageOf(again),
        period: again.period,
      }).find((stated) => isSameQuantity(stated, again));
      if (first === undefined || first === again) return [];
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

/** Of two figures at one point of a series. */
function isSameQuantity(one: Observation, other: Observation): boolean {
  return (
    one.of === other.of &&
    one.span === other.span &&
    one.measure !== 'rank' &&
    // Counts in different units count different things: 12类93项.
    isOfOneBase(one.unit, other.unit)
  );
}
