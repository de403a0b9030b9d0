import { product } from '../../number/estimate';
import type { Observation } from '../../reading/observation';
import { stageOf } from '../../reading/stage';
import { byPeriod, isYear, lastYear, yearAfter } from '../../reading/period';
import { figureAt, pointsOf, seriesOf } from '../../reading/series';
import type { Evidence } from '../evidence';
import { ratioBound } from '../../reading/ratio-bound';
import { amount, amountOf, atFace, direction, pointsBetween } from '../amounts';
import type { Amount, Finding } from '../finding';
import { grown, yearlyGrowth } from '../growth';
import type { Rule } from '../rule';
import type { AuditSettings } from '../settings';

export type PathToGoal = Finding<
  'path-to-goal',
  {
    readonly goal: Observation;
    readonly base?: Observation | undefined;
    /** The next target: a growth or a level. */
    readonly next: Observation;
    /** The level that the report aims at beside that growth. */
    readonly nextLevel?: Observation | undefined;
  },
  {
    /** The yearly growth required from the next target on; absent where goal and target are both open to one side. */
    readonly expected?: Amount | undefined;
    /** The same where both are taken at their face. */
    readonly atFace?: Amount | undefined;
    /** By how much that is faster than what the next target asks for, in percentage points. */
    readonly gap?: Amount | undefined;
    /** The yearly growth required from the level that the report aims at. */
    readonly fromLevel?: Amount | undefined;
    /** What the next target asks of its own year; absent where there is no base. */
    readonly found?: Amount | undefined;
    /** The yearly growth required from the base; absent where there is none. */
    readonly required?: Amount | undefined;
    readonly next: Amount;
  }
> & { readonly years: number };

/**
 * The path to a goal several years off: the growth that the next target asks for against the growth that would then
 * be left to do (所需年均增速). It strains where the later years must run faster than the first. Bounds are taken at
 * their face: 超20家 is 20; the growth from one floor to another is whatever it will be, and not comparable with any.
 */
export const pathToGoalRule: Rule<PathToGoal> = {
  id: 'path-to-goal',
  find: (evidence, settings) =>
    evidence.observations.flatMap((goal): readonly PathToGoal[] => {
      if (goal.measure !== 'level' || stageOf(goal) !== 'plan' || !isYear(goal.period)) return [];
      const start = startOf(evidence, goal, settings);
      if (start === undefined) return [];
      const { base, next, nextLevel, level, growth } = start;
      const to = amountOf(goal, settings);
      const years = lastYear(goal.period) - lastYear(next.period);
      const left = yearlyGrowth(atFace(level), atFace(to), years);
      if (left === undefined) return [];
      const bound = ratioBound(direction(to), direction(level));
      const isOpen = isOneSided(to) && isOneSided(level) && bound === 'about';
      const expected = { ...left, bound };
      const gap = growth && pointsBetween(expected, growth);
      const from = nextLevel && amountOf(nextLevel, settings);
      const fromLevel = from && yearlyGrowth(atFace(from), atFace(to), years);
      const required = base && yearlyGrowth(atFace(amountOf(base, settings)), atFace(to), years + 1);
      const isFaster = growth !== undefined && left.value - growth.value > settings.noticeableGrowth;
      return [
        {
          rule: 'path-to-goal',
          verdict: isOpen
            ? 'not-comparable'
            : growth === undefined
              ? 'derivable'
              : isFaster
                ? 'strains'
                : 'agrees',
          readings: { goal, next, ...(base && { base }), ...(fromLevel && { nextLevel }) },
          amounts: {
            ...(isOpen
              ? { atFace: { ...left, bound: 'exact' as const } }
              : { expected, ...(gap && { gap }) }),
            ...(from &&
              fromLevel && {
                fromLevel: { ...fromLevel, bound: ratioBound(direction(to), direction(from)) },
              }),
            next: level,
            ...(growth && { found: growth }),
            ...(required && { required: { ...required, bound: ratioBound(direction(to), 'exact') } }),
          },
          years,
        },
      ];
    }),
};

function isOneSided({ interval }: Amount): boolean {
  return !Number.isFinite(interval.low) || !Number.isFinite(interval.high);
}

interface Start {
  readonly next: Observation;
  readonly nextLevel?: Observation | undefined;
  readonly base: Observation | undefined;
  readonly level: Amount;
  readonly growth: Amount | undefined;
}

/** The first target of the subject before the goal's year, with the result before that. */
function startOf({ observations }: Evidence, goal: Observation, settings: AuditSettings): Start | undefined {
  const [growths, levels] = [seriesOf(goal, 'growth'), seriesOf(goal, 'level')];
  const targets = [growths, levels].flatMap((series) => pointsOf(observations, series, 'plan'));
  const [first] = byPeriod(targets.filter(({ period }) => isYear(period) && period < goal.period));
  if (first === undefined) return undefined;
  const { period } = first;
  const growth = figureAt(observations, growths, { stage: 'plan', period });
  const level = figureAt(observations, levels, { stage: 'plan', period });
  const base = figureAt(observations, levels, { stage: 'result', period: yearAfter(first, -1) });
  if (growth !== undefined && base !== undefined) {
    const [from, rate] = [amountOf(base, settings), amountOf(growth, settings)];
    return {
      next: growth,
      nextLevel: level,
      base,
      level: amount(product(from, grown(rate)), from.unit, direction(rate)),
      growth: rate,
    };
  }
  if (level === undefined) return undefined;
  const next = amountOf(level, settings);
  return {
    next: level,
    base,
    level: next,
    growth: base && yearlyGrowth(atFace(amountOf(base, settings)), atFace(next), 1),
  };
}
