import type { Observation } from '../../reading/observation';
import { amountOf } from '../amounts';
import { stageOf } from '../../reading/stage';
import { withIndicator } from '../../reading/subject';
import { figureAt, seriesOf } from '../../reading/series';
import { readingsBy } from '../../reading/readings-by';
import type { Amount, Finding } from '../finding';
import { CEILINGS, PARTS } from '../relations';
import type { Rule } from '../rule';

export type PartWithinWhole = Finding<
  'part-within-whole',
  { readonly part: Observation; readonly whole: Observation },
  { readonly expected: Amount; readonly found: Amount }
>;

/** A part can never exceed its whole: industry's value added in GDP, debt outstanding within its limit. */
export const partWithinWholeRule: Rule<PartWithinWhole> = {
  id: 'part-within-whole',
  find: ({ observations }, settings) =>
    BOUNDED.flatMap((relation) =>
      readingsBy(observations, { indicator: relation.part, measure: 'level' }).flatMap(
        (part): readonly PartWithinWhole[] => {
          const whole = figureAt(observations, seriesOf(withIndicator(part, relation.whole), 'level'), {
            stage: stageOf(part),
            period: part.period,
          });
          if (whole === undefined || whole.span !== part.span) return [];
          const [found, expected] = [amountOf(part, settings), amountOf(whole, settings)];
          if (found.unit !== expected.unit) return [];
          return [
            {
              rule: 'part-within-whole',
              verdict: found.interval.low > expected.interval.high ? 'contradicts' : 'agrees',
              readings: { part, whole },
              amounts: { expected, found },
            },
          ];
        },
      ),
    ),
};

const BOUNDED = [...PARTS, ...CEILINGS.map(({ amount, limit }) => ({ part: amount, whole: limit }))];
