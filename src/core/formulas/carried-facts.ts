import { isMissing, type Missing } from '../missing';
import type { Bound } from '../reading/bound';
import type { FigureFacts, FigureGiven } from '../reading/figure-facts';
import { isYear, yearAfter, type Period } from '../reading/period';
import { together, type PairRemark } from '../reading/together';
import type { FigureRules } from './figure-rules';
import { meantIndicators } from './meant-indicators';

/** What is known of a result by what is known of the figures that it is computed from. */
export interface CarriedFacts {
  readonly facts: FigureFacts;
  readonly remarks: readonly PairRemark[];
}

/**
 * What a result carries on: period, area, 口径, status and bound, what it was derived from, and the remarks that its
 * figures call for. No answer where two of them may not stand together (`not-together`).
 */
export function carriedFacts(figures: readonly FigureGiven[], rules: FigureRules): CarriedFacts | Missing {
  const remarks: PairRemark[] = figures.flatMap((given) => otherThing(given) ?? []);
  for (const [one, other, pairing] of pairsAmong(figures, rules)) {
    const found = together(one, other, pairing);
    if (isMissing(found)) return found;
    // Of many terms one that differs does so from all others, which need not be told of each.
    remarks.push(...found.filter(({ kind }) => !remarks.some((told) => told.kind === kind)));
  }
  const factsOf = (argument: string) => figures.find((given) => given.argument === argument)?.facts;
  const all = figures.map(({ facts }) => facts);
  return {
    remarks,
    facts: {
      indicator: rules.measure && common(all, 'indicator'),
      measure: rules.measure,
      period: rules.periodOf
        ? laterPeriod(factsOf(rules.periodOf[0]), rules.periodOf[1])
        : rules.isOverYears
          ? undefined
          : common(all, 'period'),
      status: statusOf(all),
      bound: all.every(({ bound }) => bound === undefined)
        ? undefined
        : (rules.bound?.((argument) => factsOf(argument)?.bound ?? 'exact') ?? aboutUnlessExact(all)),
      ...areaOf(all),
      basis: common(all, 'basis'),
      derivedFrom: namesOf(all),
    },
  };
}

/** A figure of another indicator than the argument means. */
function otherThing({ argument, facts: { indicator } }: FigureGiven): PairRemark | undefined {
  const meant = meantIndicators(argument);
  const [usual] = meant ?? [];
  if (indicator === undefined || usual === undefined || meant?.includes(indicator)) return undefined;
  return { kind: 'other-thing', one: argument, oneIs: indicator, other: argument, otherIs: usual };
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

/** What rests on one target is planned, and what rests on one estimate is estimated. */
function statusOf(all: readonly FigureFacts[]): FigureFacts['status'] {
  const statuses = all.map(({ status }) => status);
  return (['target', 'estimated', 'actual'] as const).find((status) => statuses.includes(status));
}

/** Where bounds add up in no simple way. */
function aboutUnlessExact(all: readonly FigureFacts[]): Bound {
  return all.every(({ bound = 'exact' }) => bound === 'exact' || bound === 'flat') ? 'exact' : 'about';
}

/** A figure's own name, or what it was derived from itself; each once. */
function namesOf(all: readonly FigureFacts[]): string | undefined {
  const names = all.map(
    ({ derivedFrom, indicator, measure, period }) =>
      derivedFrom ?? [indicator, measure === 'level' ? undefined : measure, period].filter(Boolean).join(' '),
  );
  return [...new Set(names)].filter(Boolean).join('; ') || undefined;
}
