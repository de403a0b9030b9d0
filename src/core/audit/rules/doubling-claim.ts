import type { Observation } from '../../reading/observation';
import type { Statement } from '../../reading/statement';
import { amountOf, counted, ratio, TIMES } from '../amounts';
import { figureAt, seriesOf } from '../../reading/series';
import { resultLevels, type Evidence } from '../evidence';
import type { Amount, Finding } from '../finding';
import type { Rule } from '../rule';
import type { AuditSettings } from '../settings';

export type DoublingClaim = Finding<
  'doubling-claim',
  {
    readonly claims: readonly Statement[];
    readonly goal?: Observation | undefined;
    readonly base?: Observation | undefined;
  },
  {
    /** The goal over the last result, where both are stated. */
    readonly found?: Amount | undefined;
    /** The base that the goal doubles. */
    readonly half?: Amount | undefined;
  }
>;

/**
 * A claim to double (倍增, 翻番) that names no base year: the goal over the last result. Below two it strains, for the
 * base must then be an earlier and lower one; a floor below two leaves it open. Claims without base or goal are told
 * together, since nothing tests them.
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
  return {
    rule: 'doubling-claim',
    verdict: found.interval.high < 2 ? 'strains' : found.value < 2 ? 'not-comparable' : 'agrees',
    readings: { goal, base, claims: [claim] },
    amounts: { found, half },
  };
}
