import { amountOf, isOfOneUnit, pointsBetween, ratio } from '../audit/amounts';
import type { Amount } from '../audit/finding';
import { indicatorById } from '../catalogue/catalogue';
import { isMissing } from '../missing';
import { convert } from '../number/quantity';
import { dimensionOf } from '../number/unit';
import { levelsWithGrowth, type LevelWithGrowth } from '../reading/level-with-growth';
import type { Measure, Observation } from '../reading/observation';
import { readingsBy } from '../reading/readings-by';
import { baseCheck, type BaseCheck } from './base-check';
import { reached, type Reached } from './reached';
import { REVIEW_SETTINGS, type ReviewSettings } from './settings';

/** What was set for a year, beside what came of it. */
export interface ReviewedTarget {
  /** As the earlier report set it, level and growth; on its area and 口径. */
  readonly target: LevelWithGrowth;
  /** The level of the year before, as the earlier report published it. */
  readonly last?: Observation;
  /** As the later report has it; on another 口径 where it has no figure on the target's. */
  readonly actual: { readonly level?: Observation; readonly growth?: Observation };
  /** 增速差: actual less target growth, in percentage points; none between two 口径. */
  readonly lead?: Amount;
  /** 完成率: actual over target level, as a fraction; none of a rate, and none across a break. */
  readonly attainment?: Amount;
  readonly base?: BaseCheck;
  /** Whether growth was set on one 口径 and told on another: 可比口径 beside 自然口径. */
  readonly isOtherBasis?: true;
  readonly conclusion: Conclusion;
}

/**
 * 结论. Growth decides where both years state it on one 口径, since a level may be revised; else the level does. What keeps
 * the two from being compared: another 口径, unit or area, a base that was revised, a break of the series, or a target of
 * growth beside a level alone (`side`).
 */
export type Conclusion =
  | { readonly kind: Reached; readonly by: 'growth' | 'level' }
  | { readonly kind: 'not-comparable'; readonly why: Incomparable }
  /** Neither the words of the target nor the indicator say which way is the better one. */
  | { readonly kind: 'no-direction' }
  | { readonly kind: 'not-reported' };

export type Incomparable = 'basis' | 'unit' | 'area' | 'side' | 'series-break' | 'base-revised';

/** Two reports of an area: what the earlier one set for a year, and what the later one tells of it. */
export interface ReviewedYear {
  readonly earlier: readonly Observation[];
  readonly later: readonly Observation[];
  readonly year: number;
}

/** 目标完成情况: every target that was set for a year, level and growth together, with what came of it, in the earlier report's order. */
export function targetReview(
  reviewed: ReviewedYear,
  settings: ReviewSettings = REVIEW_SETTINGS,
): readonly ReviewedTarget[] {
  const set = readingsBy(reviewed.earlier, { period: String(reviewed.year), stage: 'plan' });
  return levelsWithGrowth(set).map((target) => reviewOf(target, reviewed, settings));
}

function reviewOf(target: LevelWithGrowth, reviewed: ReviewedYear, settings: ReviewSettings): ReviewedTarget {
  const { earlier, later, year } = reviewed;
  const { level, growth } = target;
  const actual = {
    level: told(later, target, target.measure, year),
    growth: told(later, target, 'growth', year),
  };
  const last = told(earlier, target, target.measure, year - 1);
  const base = baseCheck(last, actual, settings);
  const growths = pairOf(growth, actual.growth);
  const levels = pairOf(level, actual.level);
  const isOneSeries = base === undefined || base === 'fits';
  return {
    target,
    actual: {
      ...(actual.level && { level: actual.level }),
      ...(actual.growth && { growth: actual.growth }),
    },
    ...(last && { last }),
    ...(base && { base }),
    ...(growth && actual.growth && !growths && { isOtherBasis: true }),
    ...(growths && { lead: leadOf(growths, settings) }),
    ...(levels && isOneSeries && isAmount(levels.set) && attained(levels, settings)),
    conclusion: conclude(),
  };

  function conclude(): Conclusion {
    if (growths) return decided(growths, 'growth');
    if (levels) return isOneSeries ? decided(levels, 'level') : { kind: 'not-comparable', why: base };
    const why = whyNot();
    return why === undefined ? { kind: 'not-reported' } : { kind: 'not-comparable', why };
  }

  function decided({ set, came }: SetAndCame, by: 'growth' | 'level'): Conclusion {
    const { direction = 'neutral' } = indicatorById(target.indicator) ?? {};
    const kind = reached(amountOf(set, settings), amountOf(came, settings), direction);
    return kind === undefined ? { kind: 'no-direction' } : { kind, by };
  }

  function whyNot(): Incomparable | undefined {
    if (growth && actual.growth) return 'basis';
    if (level && actual.level) return level.basis === actual.level.basis ? 'unit' : 'basis';
    if (actual.growth || actual.level) return 'side';
    const { indicator } = target;
    const elsewhere = readingsBy(later, { indicator, period: String(year), stage: 'result' });
    return elsewhere.length > 0 ? 'area' : undefined;
  }
}

/** What was set and what came of it, on one 口径 and in one unit. */
interface SetAndCame {
  readonly set: Observation;
  readonly came: Observation;
}

function pairOf(set: Observation | undefined, came: Observation | undefined): SetAndCame | undefined {
  if (set === undefined || came === undefined) return undefined;
  if (set.basis !== came.basis) return undefined;
  if (isOfOneUnit(set, came)) return { set, came };
  // 5000个 and 1万个 count alike.
  const shown = convert({ value: came.value, unit: came.unit }, set.unit);
  return isMissing(shown) || came.valueHigh !== undefined ? undefined : { set, came: { ...came, ...shown } };
}

/** A result of a year on the target's 口径, else on any: a certain reading before a doubtful one. */
function told(
  observations: readonly Observation[],
  { indicator, area, basis }: LevelWithGrowth,
  measure: Measure,
  year: number,
): Observation | undefined {
  const found = readingsBy(observations, {
    indicator,
    area,
    measure,
    period: String(year),
    stage: 'result',
  });
  const certain = found.filter(({ confidence = 'certain' }) => confidence === 'certain');
  const reads = [...certain, ...found];
  return reads.find((read) => read.basis === basis) ?? reads[0];
}

/** Actual less target: the target at its face, since 7.5%左右 is no width to lead by. */
function leadOf({ set, came }: SetAndCame, settings: ReviewSettings): Amount {
  const target = amountOf(set, settings);
  const face = { ...target, interval: { low: target.value, high: target.value } };
  return pointsBetween(amountOf(came, settings), face);
}

function attained({ set, came }: SetAndCame, settings: ReviewSettings): { readonly attainment?: Amount } {
  const attainment = ratio(amountOf(came, settings), amountOf(set, settings));
  return attainment === undefined ? {} : { attainment };
}

/** Half of a rate says nothing. */
function isAmount({ measure, unit }: Observation): boolean {
  return measure === 'level' && dimensionOf(unit) !== 'share';
}
