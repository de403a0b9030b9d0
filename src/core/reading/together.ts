import { indicatorById, type Indicator } from '../catalogue/catalogue';
import { missing, type Missing, type MissingBy } from '../missing';
import type { FigureFacts, FigureGiven } from './figure-facts';
import { endsBefore, isAsLong, isOfOneYear, isYearsAfter, type Period } from './period';
import { stageOf } from './stage';

/**
 * How two figures stand to each other in a formula, the first to the second:
 *
 * - `ratio`: of one area and period; revenue and expenditure.
 * - `part`: of one period, the one a part of the other; the areas may differ, as those of a park and its city.
 * - `before`: one series, the first earlier; two levels of GDP.
 * - `year-before`: the same, by one year.
 * - `two-years-before`: the same, by two years.
 * - `other-year`: one series, of different periods in either order; growths of several years.
 * - `result-to-goal`: one series, a result and a target of the same period or a later one.
 * - `result-to-plan`: the same, of one period.
 * - `result-to-year`: the same, of one year, of which the result may be a part; what was spent by June, and the budget.
 * - `result-to-next-goal`: the same, the target of a later one.
 * - `level-to-growth`: one series and period; revenue and its growth.
 * - `part-to-share`: of one area and period, and most likely of one thing; livelihood spending and its share.
 * - `onward`: one series, the second of a later period, whether reached or planned; a level and the growth that it is to have.
 * - `year-onward`: the same, of the year after.
 * - `beside`: two figures of which nothing more is known.
 */
export type Pairing =
  | 'ratio'
  | 'stock-to-flow'
  | 'part'
  | 'before'
  | 'year-before'
  | 'two-years-before'
  | 'other-year'
  | 'result-to-goal'
  | 'result-to-plan'
  | 'result-to-year'
  | 'result-to-next-goal'
  | 'level-to-growth'
  | 'part-to-share'
  | 'onward'
  | 'year-onward'
  | 'beside';

/** What is made of two figures that differ in area, in 口径, in what they are of, or in that one is planned. */
type Verdict = 'refused' | 'remarked' | 'fine';

interface Rule {
  readonly areas: Verdict;
  readonly things: Verdict;
  /** Which period the second figure must have, seen from the first. */
  readonly second:
    'same' | 'same-year' | 'other' | 'next' | 'next-but-one' | 'later' | 'same-or-later' | 'any';
  /** What the second measures: as the first, or its growth or share; of two things there is no saying. */
  readonly measures: 'alike' | 'growth' | 'share' | 'any';
  /** Where one is a result and the other a target; or which of them must be what. */
  readonly stages: Verdict | 'result-then-target';
}

/** The one table of what may stand together. */
const RULES: Readonly<Record<Pairing, Rule>> = {
  ratio: { measures: 'alike', areas: 'refused', things: 'fine', second: 'same', stages: 'remarked' },
  'stock-to-flow': {
    measures: 'alike',
    areas: 'refused',
    things: 'fine',
    second: 'same-year',
    stages: 'remarked',
  },
  part: { measures: 'any', areas: 'remarked', things: 'fine', second: 'same', stages: 'remarked' },
  before: { measures: 'alike', areas: 'refused', things: 'refused', second: 'later', stages: 'remarked' },
  'year-before': {
    measures: 'alike',
    areas: 'refused',
    things: 'refused',
    second: 'next',
    stages: 'remarked',
  },
  'two-years-before': {
    measures: 'alike',
    areas: 'refused',
    things: 'refused',
    second: 'next-but-one',
    stages: 'remarked',
  },
  'other-year': {
    measures: 'alike',
    areas: 'remarked',
    things: 'refused',
    second: 'other',
    stages: 'remarked',
  },
  'result-to-goal': {
    measures: 'alike',
    areas: 'refused',
    things: 'refused',
    second: 'same-or-later',
    stages: 'result-then-target',
  },
  'result-to-plan': {
    measures: 'alike',
    areas: 'refused',
    things: 'refused',
    second: 'same',
    stages: 'result-then-target',
  },
  'result-to-year': {
    measures: 'alike',
    areas: 'refused',
    things: 'refused',
    second: 'same-year',
    stages: 'result-then-target',
  },
  'result-to-next-goal': {
    measures: 'alike',
    areas: 'refused',
    things: 'refused',
    second: 'later',
    stages: 'result-then-target',
  },
  'level-to-growth': {
    measures: 'growth',
    areas: 'refused',
    things: 'refused',
    second: 'same',
    stages: 'remarked',
  },
  'part-to-share': {
    measures: 'share',
    areas: 'refused',
    things: 'remarked',
    second: 'same',
    stages: 'remarked',
  },
  onward: { measures: 'alike', areas: 'refused', things: 'refused', second: 'later', stages: 'fine' },
  'year-onward': { measures: 'growth', areas: 'refused', things: 'refused', second: 'next', stages: 'fine' },
  beside: { measures: 'any', areas: 'remarked', things: 'fine', second: 'any', stages: 'remarked' },
};

/** What a reader must know of two figures that were computed with all the same. */
export interface PairRemark {
  readonly kind:
    | 'areas-differ'
    | 'area-inferred'
    | 'things-differ'
    /** Told of one figure alone: it is of another indicator than its argument means. */
    | 'other-thing'
    /** Told of one figure alone: it is a level where a change is meant, or the reverse. */
    | 'other-measure'
    /** Told of one figure alone: it is a range, of which the formula takes one number. */
    | 'range'
    | 'bases-differ'
    | 'stages-differ'
    | 'no-target'
    | 'other-prices'
    /** One growth is by custom nominal, and the other at constant prices. */
    | 'prices-differ'
    /** Told of one figure alone: its growth is by custom at constant prices, from which prices are taken out again. */
    | 'real-already'
    /** Told of one number alone: a bare rate of 0, as an empty cell may arrive. */
    | 'zero';
  readonly one: string;
  readonly oneIs: string;
  readonly other: string;
  readonly otherIs: string;
}

/**
 * Whether two figures may stand together in a formula: the remarks that a reader needs, or why they may not
 * (`not-together`). What one of them does not say of itself is taken to fit. A 口径 that differs is always remarked on,
 * and an area that the report does not name, but was inferred, is no reason to refuse.
 */
export function together(
  one: FigureGiven,
  other: FigureGiven,
  pairing: Pairing,
): readonly PairRemark[] | Missing {
  const rule = RULES[pairing];
  const refusal = (facet: MissingBy<'not-together'>['facet'], [oneIs, otherIs]: Pair) =>
    missing('not-together', { facet, one: one.argument, oneIs, other: other.argument, otherIs });
  const remarks: PairRemark[] = [];
  const remark = (kind: PairRemark['kind'], [oneIs, otherIs]: Pair) => {
    remarks.push({ kind, one: one.argument, oneIs, other: other.argument, otherIs });
  };

  const periods = bothOf(one, other, 'period');
  if (periods !== undefined && !isInOrder(periods, rule.second)) {
    return refusal(FACETS[rule.second], periods);
  }
  if (periods !== undefined && rule.second === 'later' && areFlows(one, other) && !isAsLong(...periods)) {
    return refusal('length', periods);
  }
  const things = differing(one, other, 'indicator');
  if (things !== undefined && rule.things === 'refused') return refusal('indicator', things);
  if (things !== undefined && rule.things === 'remarked') remark('things-differ', things);
  const measures = bothOf(one, other, 'measure');
  if (measures !== undefined && !isMeasuredAs(measures, rule.measures)) return refusal('measure', measures);
  const areas = differing(one, other, 'area');
  if (areas !== undefined && rule.areas !== 'fine') {
    const isInferred = one.facts.areaBasis === 'inferred' || other.facts.areaBasis === 'inferred';
    if (!isInferred && rule.areas === 'refused') return refusal('area', areas);
    remark(isInferred ? 'area-inferred' : 'areas-differ', areas);
  }
  const statuses = bothOf(one, other, 'status');
  if (rule.stages === 'result-then-target') {
    if (one.facts.status === 'target') return refusal('status', [one.facts.status, other.facts.status ?? '']);
    if (statuses !== undefined && statuses[1] !== 'target') remark('no-target', statuses);
  } else if (statuses !== undefined && rule.stages === 'remarked' && stage(one) !== stage(other)) {
    remark('stages-differ', statuses);
  }
  if (rule.measures === 'growth' && isAtOtherPrices(other.facts)) {
    const { indicator = '' } = other.facts;
    remark('other-prices', [indicator, indicator]);
  }
  if (pairing === 'ratio' && arePricedOtherwise(one.facts, other.facts)) {
    remark('prices-differ', [one.facts.indicator ?? '', other.facts.indicator ?? '']);
  }
  const bases = differing(one, other, 'basis');
  if (bases !== undefined) remark('bases-differ', bases);
  return remarks;
}

/** What a pair of periods that is not in order is told of. */
const FACETS = {
  same: 'period',
  'same-year': 'period',
  other: 'same-period',
  next: 'year',
  'next-but-one': 'two-years',
  later: 'order',
  'same-or-later': 'order',
  any: 'period',
} as const;

/** What flows comes to more in a year than in a quarter; a stock is what it is at the end of either. */
function areFlows(...figures: readonly FigureGiven[]): boolean {
  return figures.every(
    ({ facts: { indicator, measure } }) =>
      measure === 'level' && indicator !== undefined && indicatorById(indicator)?.nature === 'flow',
  );
}

type Pair = readonly [one: string, other: string];

type Named = 'area' | 'indicator' | 'measure' | 'period' | 'status' | 'basis';

/** What both say; nothing where one of them is silent. */
function bothOf(one: FigureGiven, other: FigureGiven, facet: Named): Pair | undefined {
  const [oneIs, otherIs] = [one.facts[facet], other.facts[facet]];
  return oneIs === undefined || otherIs === undefined ? undefined : [oneIs, otherIs];
}

function differing(one: FigureGiven, other: FigureGiven, facet: Named): Pair | undefined {
  const both = bothOf(one, other, facet);
  return both === undefined || both[0] === both[1] ? undefined : both;
}

function stage({ facts }: { readonly facts: FigureFacts }): ReturnType<typeof stageOf> | undefined {
  return facts.status === undefined ? undefined : stageOf({ status: facts.status });
}

/** Whether a growth is by custom not that of the level which was published: the GDP's is at constant prices. */
export function isAtOtherPrices(facts: FigureFacts): boolean {
  const custom = growthCustom(facts);
  return custom === 'real' || custom === 'comparable';
}

/** Whether of two growths one is by custom nominal and the other at constant prices. */
function arePricedOtherwise(one: FigureFacts, other: FigureFacts): boolean {
  const customs = [growthCustom(one), growthCustom(other)];
  return customs.includes('nominal') && customs.includes('real');
}

function growthCustom({ indicator, measure }: FigureFacts): Indicator['growth'] | undefined {
  return indicator === undefined || measure !== 'growth' ? undefined : indicatorById(indicator)?.growth;
}

/** A yearly average is a growth, and of a ratio the level is the share. */
function isMeasuredAs([one, other]: Pair, wanted: Rule['measures']): boolean {
  const kind = KINDS.get(other) ?? other;
  switch (wanted) {
    case 'any':
      return true;
    case 'alike':
      return kind === (KINDS.get(one) ?? one);
    case 'growth':
    case 'share':
      return kind === wanted;
  }
}

const KINDS: ReadonlyMap<string, string> = new Map([
  ['cagr', 'growth'],
  ['level', 'share'],
]);

function isInOrder([one, other]: readonly [Period, Period], second: Rule['second']): boolean {
  switch (second) {
    case 'any':
      return true;
    case 'same':
      return one === other;
    case 'same-year':
      return isOfOneYear(one, other);
    case 'other':
      return one !== other;
    case 'next':
      return isYearsAfter(one, other, 1);
    case 'next-but-one':
      return isYearsAfter(one, other, 2);
    case 'later':
      return endsBefore(one, other);
    case 'same-or-later':
      return one === other || endsBefore(one, other);
  }
}
