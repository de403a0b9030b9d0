import type { Observation } from '../../reading/observation';
import type { Statement } from '../../reading/statement';
import { amountOf, counted, ratio, TIMES } from '../amounts';
import { yearAfter } from '../../reading/period';
import { figureAt, seriesOf } from '../../reading/series';
import { figureHereOrBefore, resultLevels, type Evidence } from '../evidence';
import type { Amount, Finding } from '../finding';
import { grown, growthApart } from '../growth';
import type { Rule } from '../rule';
import type { AuditSettings } from '../settings';

export type DoublingClaim = Finding<
  'doubling-claim',
  {
    readonly claims: readonly Statement[];
    readonly goal?: Observation | undefined;
    readonly base?: Observation | undefined;
    /** The level of the year before the base, where this report or the one before states it; else the base's growth. */
    readonly earlier?: Observation | undefined;
  },
  {
    /** The goal over the last result, where both are stated. */
    readonly found?: Amount | undefined;
    /** The base that the goal doubles. */
    readonly half?: Amount | undefined;
    /** The level of the year before the base, and the goal over it. */
    readonly earlierLevel?: Amount | undefined;
    readonly foundEarlier?: Amount | undefined;
  }
>;

/**
 * A claim to double (倍增, 翻番) that names no base year: the goal over the last result. Below two it strains, for the
 * base must then be an earlier and lower one; a floor below two leaves it open. Where the year before can be had, as
 * stated or as the base and its growth imply it, the goal is held against that year too, which a five-year plan usually
 * starts from. Claims without base or goal are told together, since nothing tests them.
 */
export const doublingClaimRule: Rule<DoublingClaim> = {
  id: 'doubling-claim',
  find: (evidence, settings) => {
    const claims = evidence.statements.filter(({ measure }) => measure === 'multiple');
    const tested = claims.map((claim) => testedClaim(evidence, claim, settings));
    const untested = claims.filter((_, index) => tested[index] === undefined);
    return [
      ...tested.flatMap((finding) => finding ?? []),
      ...(untested.length > 0
        ? [
            {
              rule: 'doubling-claim' as const,
              verdict: 'not-comparable' as const,
              readings: { claims: untested },
              amounts: {},
            },
          ]
        : []),
    ];
  },
};

function testedClaim(
  evidence: Evidence,
  claim: Statement,
  settings: AuditSettings,
): DoublingClaim | undefined {
  const { indicator, area, period } = claim;
  const base = indicator && resultLevels(evidence, indicator).findLast((level) => level.area === area);
  if (!base) return undefined;
  const goal = figureAt(evidence.observations, seriesOf(base, 'level'), { stage: 'plan', period });
  if (goal === undefined) return undefined;
  const [to, from] = [amountOf(goal, settings), amountOf(base, settings)];
  const found = ratio(to, from, TIMES);
  const half = ratio(to, counted(2, '1'), to.unit);
  if (found === undefined || half === undefined) return undefined;
  const before = yearBefore(evidence, base, settings);
  const foundEarlier = before && ratio(to, before.level, TIMES);
  return {
    rule: 'doubling-claim',
    verdict: found.interval.high < 2 ? 'strains' : found.value < 2 ? 'not-comparable' : 'agrees',
    readings: { goal, base, claims: [claim], ...(before && { earlier: before.reading }) },
    amounts: { found, half, ...(foundEarlier && { earlierLevel: before.level, foundEarlier }) },
  };
}

/** The level a year before a result: as stated, else what its growth implies; at the base's prices where that is real. */
function yearBefore(
  evidence: Evidence,
  base: Observation,
  settings: AuditSettings,
): { readonly reading: Observation; readonly level: Amount } | undefined {
  const stated = figureHereOrBefore(evidence, seriesOf(base, 'level'), {
    stage: 'result',
    period: yearAfter(base, -1),
  });
  if (stated !== undefined) return { reading: stated, level: amountOf(stated, settings) };
  const growth = figureAt(evidence.observations, seriesOf(base, 'growth'), {
    stage: 'result',
    period: base.period,
  });
  if (growth === undefined || growthApart(growth) === 'basis') return undefined;
  const [to, rate] = [amountOf(base, settings), amountOf(growth, settings)];
  const level = ratio(to, { ...rate, ...grown(rate) }, to.unit);
  return level && { reading: growth, level };
}
