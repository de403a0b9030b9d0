import { isMissing, missing, type Missing, type MissingBy } from '../missing';
import type { Bound } from '../reading/bound';
import type { FigureFacts, FigureGiven } from '../reading/figure-facts';
import { isYear, yearAfter, type Period } from '../reading/period';
import { isAtOtherPrices, together, type PairRemark } from '../reading/together';
import type { Combination, FigureRules } from './figure-rules';
import { meantIndicators } from './meant-indicators';
import { meantMeasures } from './meant-measures';

/** What is known of a result by what is known of the figures that it is computed from. */
export interface CarriedFacts {
  readonly facts: FigureFacts;
  readonly remarks: readonly PairRemark[];
}

/**
 * What a result carries on: period, area, 口径, status and bound, what it was derived from, and the remarks that its
 * figures call for. No answer where two of them may not stand together (`not-together`), or one is measured as its argument
 * cannot be (`wrong-unit`).
 */
export function carriedFacts(figures: readonly FigureGiven[], rules: FigureRules): CarriedFacts | Missing {
  const remarks: PairRemark[] = [
    ...otherCombination(figures, rules.combinations),
    ...figures.flatMap((given) => ofOneAlone(given, rules.combinations?.[0])),
  ];
  for (const [one, other, pairing] of pairsAmong(figures, rules)) {
    const found = together(one, other, pairing);
    if (isMissing(found)) return found;
    // Of many terms one that differs does so from all others, which need not be told of each.
    remarks.push(...found.filter(({ kind }) => !remarks.some((told) => told.kind === kind)));
  }
  for (const given of figures) {
    const wrong = wrongMeasure(given);
    if (wrong !== undefined) return wrong;
  }
  const factsOf = (argument: string) => figures.find((given) => given.argument === argument)?.facts;
  const all = figures.map(({ facts }) => facts);
  return {
    remarks,
    facts: {
      // Of a share the whole is another thing, which a bare number does not say.
      indicator: rules.measure && rules.measure !== 'share' ? common(all, 'indicator') : undefined,
      measure: rules.measure,
      period: rules.periodOf
        ? laterPeriod(factsOf(rules.periodOf[0]), rules.periodOf[1])
        : rules.isOverYears
          ? undefined
          : common(all, 'period'),
      status: statusOf(all, rules.periodOf === undefined ? all : [factsOf(rules.periodOf[0])]),
      bound: all.every(({ bound }) => bound === undefined)
        ? undefined
        : (rules.bound?.((argument) => factsOf(argument)?.bound ?? 'exact') ?? aboutUnlessExact(all)),
      ...areaOf(all),
      basis: common(all, 'basis'),
      derivedFrom: namesOf(all),
    },
  };
}

/** Figures of which each may be meant, but not with the other: the balance of general debt under the limit of special debt. */
function otherCombination(
  figures: readonly FigureGiven[],
  combinations: FigureRules['combinations'] = [],
): readonly PairRemark[] {
  const [usual] = combinations;
  if (usual === undefined) return [];
  const told = figures.flatMap(({ argument, facts: { indicator } }) =>
    indicator === undefined || usual[argument] === undefined ? [] : [{ argument, indicator }],
  );
  const isMeant = (each: (typeof told)[number], combination: Combination) =>
    combination[each.argument]?.includes(each.indicator) === true;
  if (combinations.some((combination) => told.every((each) => isMeant(each, combination)))) return [];
  const others = told.filter((each) => !combinations.some((combination) => isMeant(each, combination)));
  const [one, other] = told;
  return others.length > 0 || one === undefined || other === undefined
    ? others.map(({ argument, indicator }) => otherThing(argument, indicator, usual[argument]?.[0]))
    : [
        {
          kind: 'things-differ',
          one: one.argument,
          oneIs: one.indicator,
          other: other.argument,
          otherIs: other.indicator,
        },
      ];
}

function ofOneAlone(given: FigureGiven, inCombination: Combination = {}): readonly PairRemark[] {
  const asked = given.argument in inCombination ? undefined : otherThan(given);
  return [asked, otherMeasure(given), realAlready(given), oneOfRange(given)].flatMap((told) => told ?? []);
}

/** GDP's growth is printed without the rise of prices, which must not be taken out of it twice. */
function realAlready({ argument, facts }: FigureGiven): PairRemark | undefined {
  if (argument !== 'nominalGrowth' || !isAtOtherPrices(facts)) return undefined;
  const { indicator = '' } = facts;
  return { kind: 'real-already', one: argument, oneIs: indicator, other: argument, otherIs: indicator };
}

/** Of a range one number stands in the cell, an end or its middle. */
function oneOfRange({ argument, facts: { bound } }: FigureGiven): PairRemark | undefined {
  return bound === 'range'
    ? { kind: 'range', one: argument, oneIs: bound, other: argument, otherIs: bound }
    : undefined;
}

/** A figure of another indicator than the argument means. */
function otherThan({ argument, facts: { indicator } }: FigureGiven): PairRemark | undefined {
  const meant = meantIndicators(argument);
  return indicator === undefined || meant === undefined || meant.includes(indicator)
    ? undefined
    : otherThing(argument, indicator, meant[0]);
}

function otherThing(argument: string, indicator: string, usual = ''): PairRemark {
  return { kind: 'other-thing', one: argument, oneIs: indicator, other: argument, otherIs: usual };
}

/** A level in the place of a change, or the reverse. */
function otherMeasure({ argument, facts: { measure } }: FigureGiven): PairRemark | undefined {
  const wanted = meantMeasures(argument);
  if (measure === undefined || wanted?.otherwise !== 'remarked' || wanted.meant.includes(measure))
    return undefined;
  return { kind: 'other-measure', one: argument, oneIs: measure, other: argument, otherIs: wanted.meant[0] };
}

/** A growth in the place of a share, or the reverse; and a rank, with which nothing is calculated. */
function wrongMeasure({ argument, facts: { measure } }: FigureGiven): MissingBy<'wrong-unit'> | undefined {
  if (measure === 'rank')
    return missing('wrong-unit', { argument, given: 'measure', measure, wanted: 'amount' });
  const wanted = meantMeasures(argument);
  if (measure === undefined || wanted?.otherwise !== 'refused' || wanted.meant.includes(measure))
    return undefined;
  return missing('wrong-unit', {
    argument,
    given: 'measure',
    measure,
    wanted: wanted.meant[0] === 'share' ? 'share' : 'growth',
  });
}

function pairsAmong(figures: readonly FigureGiven[], { pairs, anyTwo }: FigureRules) {
  const byName = new Map(figures.map((given) => [given.argument, given]));
  const named = pairs.flatMap(([first, second, pairing]) => {
    const [one, other] = [byName.get(first), byName.get(second)];
    return one === undefined || other === undefined ? [] : [[one, other, pairing] as const];
  });
  if (anyTwo === undefined) return named;
  const any = figures.flatMap((one, place) =>
    figures.slice(place + 1).map((other) => [one, other, anyTwo] as const),
  );
  return [...named, ...any];
}

/** What all that say it say alike. */
function common<Facet extends 'indicator' | 'period' | 'area' | 'basis'>(
  all: readonly FigureFacts[],
  facet: Facet,
): FigureFacts[Facet] {
  const said = new Set(all.map((facts) => facts[facet]).filter((value) => value !== undefined));
  const [only] = said;
  return said.size === 1 ? only : undefined;
}

/** An area that a report names goes before one that was inferred. */
function areaOf(all: readonly FigureFacts[]): Pick<FigureFacts, 'area' | 'areaBasis'> {
  const named = common(
    all.filter(({ areaBasis }) => areaBasis !== 'inferred'),
    'area',
  );
  const area = named ?? common(all, 'area');
  return { area, areaBasis: area !== undefined && named === undefined ? 'inferred' : undefined };
}

/** Of what is not a year none can be counted on from. */
function laterPeriod(facts: FigureFacts | undefined, years = 0): Period | undefined {
  const period = facts?.period;
  if (period === undefined || years === 0) return period;
  return isYear(period) ? yearAfter({ period }, years) : undefined;
}

/**
 * What rests on one target is planned, and what rests on one estimate is estimated. Nothing is a result that is of the period of
 * a figure which does not say that it is one: what a result comes to at a growth that somebody typed.
 */
function statusOf(
  all: readonly FigureFacts[],
  ofItsPeriod: readonly (FigureFacts | undefined)[],
): FigureFacts['status'] {
  const statuses = all.map(({ status }) => status);
  const status = (['target', 'estimated', 'actual'] as const).find((each) => statuses.includes(each));
  return status === 'actual' && ofItsPeriod.every((facts) => facts?.status !== 'actual') ? undefined : status;
}

/** Where bounds add up in no simple way. */
function aboutUnlessExact(all: readonly FigureFacts[]): Bound {
  return all.every(({ bound = 'exact' }) => bound === 'exact' || bound === 'flat') ? 'exact' : 'about';
}

/** A figure's own name, or what it was derived from itself; each once, and none of what says no name. */
function namesOf(all: readonly FigureFacts[]): string | undefined {
  const names = all.flatMap(
    ({ derivedFrom, indicator, measure, period }) =>
      derivedFrom?.split(BETWEEN_NAMES) ??
      (indicator === undefined
        ? []
        : [indicator, measure === 'level' ? undefined : measure, period].filter(Boolean).join(' ')),
  );
  return [...new Set(names)].filter(Boolean).join(BETWEEN_NAMES) || undefined;
}

const BETWEEN_NAMES = '; ';
