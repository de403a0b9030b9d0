import { quotient } from '../../number/estimate';
import { isMissing } from '../../missing';
import type { Observation } from '../../reading/observation';
import { unitScale } from '../../number/unit';
import { amount, amountOf, isApart } from '../amounts';
import { stageOf } from '../../reading/stage';
import { withIndicator } from '../../reading/subject';
import { figureAt, seriesOf } from '../../reading/series';
import { readingsBy } from '../../reading/readings-by';
import type { Amount, Finding } from '../finding';
import { AVERAGES } from '../relations';
import type { Rule } from '../rule';

export type AverageOfTotal = Finding<
  'average-of-total',
  { readonly average: Observation; readonly total: Observation; readonly count: Observation },
  { readonly expected: Amount; readonly found: Amount }
>;

/**
 * A stated average (人均) against its total over its count. A gap strains: averages are usually taken over the year's
 * mean population, and reports print that of the year's end.
 */
export const averageOfTotalRule: Rule<AverageOfTotal> = {
  id: 'average-of-total',
  find: ({ observations }, settings) =>
    AVERAGES.flatMap((relation) =>
      readingsBy(observations, { indicator: relation.average, measure: 'level' }).flatMap(
        (average): readonly AverageOfTotal[] => {
          const at = { stage: stageOf(average), period: average.period };
          const levelOf = (indicator: string): Observation | undefined =>
            figureAt(observations, seriesOf(withIndicator(average, indicator), 'level'), at);
          const total = levelOf(relation.total);
          const count = levelOf(relation.count);
          if (total === undefined || count === undefined) return [];
          const found = amountOf(average, settings);
          const over = amountOf(total, settings);
          const result = quotient(over, amountOf(count, settings));
          if (isMissing(result) || found.unit !== over.unit) return [];
          // What the count's own unit (万人) leaves to divide by, of the units that the average is per.
          const scale = relation.per / 10 ** unitScale(count.unit).power;
          const expected = amount(
            {
              value: result.value * scale,
              interval: { low: result.interval.low * scale, high: result.interval.high * scale },
            },
            found.unit,
          );
          return [
            {
              rule: 'average-of-total',
              verdict: isApart(expected, found) ? 'strains' : 'agrees',
              readings: { average, total, count },
              amounts: { expected, found },
            },
          ];
        },
      ),
    ),
};
