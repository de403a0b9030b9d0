import type { Observation } from '../../reading/observation';
import type { Stage } from '../../reading/stage';
import { yearAfter } from '../../reading/period';
import { withIndicator } from '../../reading/subject';
import { figureAt, seriesOf } from '../../reading/series';
import { resultLevels, type Evidence } from '../evidence';
import { ratioBound } from '../../reading/ratio-bound';
import { amount, amountOf, atFace, direction, isOfOneUnit, spread } from '../amounts';
import type { Amount, Finding } from '../finding';
import { PARTS } from '../relations';
import type { Rule } from '../rule';
import type { AuditSettings } from '../settings';

export type RestOfWhole = Finding<
  'rest-of-whole',
  {
    readonly partGrowth: Observation;
    readonly wholeGrowth: Observation;
    readonly part: Observation;
    readonly whole: Observation;
  },
  {
    /** What would be left for the rest of the whole to grow by. */
    readonly found: Amount;
    /** The rest at the later of the two years, and at the earlier. */
    readonly rest: Amount;
    readonly restBefore: Amount;
    /** The rest's growth in the year before, where the report allows for it. */
    readonly before?: Amount | undefined;
  }
>;

/**
 * A part that grows faster than its whole, and what that leaves for the rest: ((1+g)W − (1+h)P) ÷ (W − P) − 1, or for a
 * year that has run the same from its levels. It strains where the rest would stand still or shrink, and contradicts
 * where less than nothing would be left of it. Real growth on nominal weights: about right, and said so.
 */
export const restOfWholeRule: Rule<RestOfWhole> = {
  id: 'rest-of-whole',
  find: (evidence, settings) =>
    PARTS.flatMap(({ part: partId, whole: wholeId }) =>
      resultLevels(evidence, wholeId).flatMap((whole): readonly RestOfWhole[] => {
        const part = figureAt(evidence.observations, seriesOf(withIndicator(whole, partId), 'level'), {
          stage: 'result',
          period: whole.period,
        });
        if (part === undefined || !isOfOneUnit(part, whole) || part.span !== whole.span) return [];
        const now = restGrowth(evidence, { part, whole }, 'result', settings);
        const next = restGrowth(evidence, { part, whole }, 'plan', settings);
        return [...(now ? [now] : []), ...(next ? [now ? withBefore(next, now.amounts.found) : next] : [])];
      }),
    ),
};

interface Levels {
  readonly part: Observation;
  readonly whole: Observation;
}

function restGrowth(
  evidence: Evidence,
  { part, whole }: Levels,
  stage: Stage,
  settings: AuditSettings,
): RestOfWhole | undefined {
  const period = stage === 'result' ? whole.period : yearAfter(whole);
  const [partGrowth, wholeGrowth] = [part, whole].map((of) =>
    figureAt(evidence.observations, seriesOf(of, 'growth'), { stage, period }),
  );
  if (partGrowth === undefined || wholeGrowth === undefined) return undefined;
  const [h, g] = [amountOf(partGrowth, settings), amountOf(wholeGrowth, settings)];
  if (h.value <= g.value) return undefined;
  const p = amountOf(part, settings);
  const inputs = [p, amountOf(whole, settings), atFace(h), atFace(g)] as const;
  const isResult = stage === 'result';
  const before = spread(
    (P = 0, W = 0, a = 0, b = 0) => (isResult ? W / (1 + b) - P / (1 + a) : W - P),
    ...inputs,
  );
  const after = spread(
    (P = 0, W = 0, a = 0, b = 0) => (isResult ? W - P : W * (1 + b) - P * (1 + a)),
    ...inputs,
  );
  const growth = spread(
    (P = 0, W = 0, a = 0, b = 0) =>
      isResult ? (W - P) / (W / (1 + b) - P / (1 + a)) - 1 : (W * (1 + b) - P * (1 + a)) / (W - P) - 1,
    ...inputs,
  );
  const bound = ratioBound(direction(g), direction(h));
  return {
    rule: 'rest-of-whole',
    verdict:
      after.interval.high < 0
        ? 'contradicts'
        : growth.interval.high < settings.noticeableGrowth
          ? 'strains'
          : 'agrees',
    readings: { partGrowth, wholeGrowth, part, whole },
    amounts: {
      found: amount(growth, '1', bound),
      rest: amount(after, p.unit, bound),
      restBefore: amount(before, p.unit),
    },
  };
}

function withBefore(finding: RestOfWhole, before: Amount): RestOfWhole {
  return { ...finding, amounts: { ...finding.amounts, before } };
}
