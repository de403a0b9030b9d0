import { amountOf, isApart } from '../audit/amounts';
import { grown, growthApart } from '../audit/growth';
import { isMissing } from '../missing';
import { quotient } from '../number/estimate';
import type { Observation } from '../reading/observation';
import type { ReviewSettings } from './settings';

/**
 * Whether a year's level and its growth start from the level that was published a year before. `base-revised`: the base
 * that they imply misses it (the base was revised, or the coverage has changed). `series-break`: by so much that the two
 * levels are no longer one series.
 */
export type BaseCheck = 'fits' | 'base-revised' | 'series-break';

/**
 * The base that a level and its growth imply against last year's level as it was published. A growth that is real, or on a
 * basis made comparable, need not lead back to it: of such a growth only a break is told.
 *
 * No answer where one of the three is missing, or the levels are in different units.
 */
export function baseCheck(
  last: Observation | undefined,
  { level, growth }: { readonly level?: Observation | undefined; readonly growth?: Observation | undefined },
  settings: ReviewSettings,
): BaseCheck | undefined {
  if (last === undefined || level === undefined || growth === undefined) return undefined;
  const [before, after] = [amountOf(last, settings), amountOf(level, settings)];
  if (before.unit !== after.unit || before.value <= 0) return undefined;
  const implied = quotient(after, grown(amountOf(growth, settings)));
  if (isMissing(implied)) return undefined;
  if (!isApart(implied, before)) return 'fits';
  if (Math.abs(implied.value / before.value - 1) > settings.seriesBreak) return 'series-break';
  const isComparable = growth.basis !== level.basis || growthApart(growth) !== undefined;
  return isComparable ? undefined : 'base-revised';
}
