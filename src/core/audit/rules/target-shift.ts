import { contains } from '../../number/interval';
import type { Observation } from '../../reading/observation';
import { amountOf, pointsBetween } from '../amounts';
import { yearAfter } from '../../reading/period';
import { figureAt, seriesOf } from '../../reading/series';
import { readingsBy } from '../../reading/readings-by';
import type { Amount, Finding } from '../finding';
import type { Rule } from '../rule';

export type TargetShift = Finding<
  'target-shift',
  { readonly target: Observation; readonly actual: Observation },
  /** Target growth less actual growth, in percentage points. */
  { readonly found: Amount }
>;

/**
 * A target growth far from the last actual growth (目标增速较上年实际). The two are of different years: it tells how
 * much faster or slower the plan asks for, and never whether a target was met. A floor far below tells nothing.
 */
export const targetShiftRule: Rule<TargetShift> = {
  id: 'target-shift',
  find: ({ observations }, settings) =>
    readingsBy(observations, { measure: 'growth', stage: 'result' }).flatMap(
      (actual): readonly TargetShift[] => {
        const target = figureAt(observations, seriesOf(actual, 'growth'), {
          stage: 'plan',
          period: yearAfter(actual),
        });
        if (target === undefined) return [];
        const found = pointsBetween(amountOf(target, settings), amountOf(actual, settings));
        const isOpen = contains(found.interval, 0);
        if (isOpen || Math.abs(found.value) < settings.markedShift) return [];
        return [
          {
            rule: 'target-shift',
            verdict: 'not-comparable',
            readings: { target, actual },
            amounts: { found },
          },
        ];
      },
    ),
};
