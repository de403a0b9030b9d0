import { indicatorById } from '../../catalogue/catalogue';
import { difference } from '../../number/estimate';
import type { Observation } from '../../reading/observation';
import { yearAfter } from '../../reading/period';
import { readingsBy } from '../../reading/readings-by';
import { figureAt, seriesOf } from '../../reading/series';
import { baseCheck } from '../../target-review/base-check';
import { reached } from '../../target-review/reached';
import { REVIEW_SETTINGS } from '../../target-review/settings';
import { amount, amountOf, direction, pointsBetween } from '../amounts';
import type { Evidence } from '../evidence';
import type { Amount, Finding } from '../finding';
import type { Rule } from '../rule';
import type { AuditSettings } from '../settings';

export type TargetReview = Finding<
  'target-review',
  {
    readonly actual: Observation;
    /** What the report before this one set for that year. */
    readonly target: Observation;
    /** Of a growth, that of the year before, from the report before. */
    readonly before?: Observation | undefined;
  },
  {
    readonly expected: Amount;
    readonly found: Amount;
    /** Actual less target, in percentage points or the unit of both. */
    readonly gap: Amount;
  }
>;

/**
 * A year's result against the target that the report before set for that same year (目标完成情况), and beside a growth the
 * growth of the year before it. What falls short of a target asks for an explanation; what meets it is told as a distance. A
 * level that does not come from the one published before, by its own growth, is not held against a level set over that one.
 */
export const targetReviewRule: Rule<TargetReview> = {
  id: 'target-review',
  find: ({ observations, earlier }, settings) =>
    earlier === undefined
      ? []
      : REVIEWED.flatMap((measure) =>
          readingsBy(observations, { measure, stage: 'result' }).flatMap((actual) =>
            reviewed(earlier, actual, observations, settings),
          ),
        ),
};

const REVIEWED = ['growth', 'level'] as const;

function reviewed(
  { observations }: Evidence,
  actual: Observation,
  later: readonly Observation[],
  settings: AuditSettings,
): readonly TargetReview[] {
  const known = indicatorById(actual.indicator ?? '');
  const series = seriesOf(actual, actual.measure);
  const target = figureAt(observations, series, { stage: 'plan', period: actual.period });
  if (known === undefined || target === undefined || target.span !== actual.span) return [];
  const [expected, found] = [amountOf(target, settings), amountOf(actual, settings)];
  if (expected.unit !== found.unit) return [];
  const isGrowth = actual.measure === 'growth';
  const before = isGrowth
    ? figureAt(observations, series, { stage: 'result', period: yearAfter(actual, -1) })
    : undefined;
  const face = { ...expected, interval: { low: expected.value, high: expected.value } };
  const gap = isGrowth
    ? pointsBetween(found, face)
    : amount(difference(found, face), found.unit, direction(found));
  const isOneSeries = isGrowth || isOfOneSeries(actual, later, observations);
  const isMissed = reached(expected, found, known.direction) === 'missed';
  return [
    {
      rule: 'target-review',
      verdict: !isOneSeries ? 'not-comparable' : isMissed ? 'strains' : 'derivable',
      readings: { actual, target, ...(before && { before }) },
      amounts: { expected, found, gap },
    },
  ];
}

function isOfOneSeries(
  level: Observation,
  later: readonly Observation[],
  earlier: readonly Observation[],
): boolean {
  const { period } = level;
  const growth = figureAt(later, seriesOf(level, 'growth'), { stage: 'result', period });
  const last = figureAt(earlier, seriesOf(level, 'level'), { stage: 'result', period: yearAfter(level, -1) });
  const base = baseCheck(last, { level, growth }, REVIEW_SETTINGS);
  return base === undefined || base === 'fits';
}
