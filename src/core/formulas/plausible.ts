/**
 * How one argument of a function may stand to another: one ÷ other, from `low` to `high`. Beyond that the arguments are more
 * likely wrong than the economy. A 0 is plausible of what a place may not have, such as debt; it is in no wrong unit.
 */
export interface PlausibleRange {
  readonly one: string;
  readonly other: string;
  readonly low: number;
  readonly high: number;
  /** The argument with the years between the two, each of which lets growth lead further. */
  readonly years?: string;
  /** A part of an even hundred that is less than 1 is a percentage set against 100 %. */
  readonly isShare?: true;
  /** Every place has some of the one, or is taken to have some still: a 0 is rather an empty cell. */
  readonly isAlways?: true;
  /** So does it have of the other, where the formula could still be worked out over a 0. */
  readonly isAlwaysOfSome?: true;
  /** The units that bare numbers are in, where the two are of different kinds: neither can be in the unit of the other. */
  readonly inUnits?: readonly [one: string, other: string];
}

/** The ranges of a function by its id; none where its arguments are no amounts in one unit. */
export function plausibleRanges(id: string): readonly PlausibleRange[] {
  return PLAUSIBLE_RANGES[id] ?? [];
}

/*
 * Generous: there is room for zones, counties and cities with a self-sufficiency of 1 % or 300 %, debt of twice GDP, trade of many
 * times GDP, land of several budgets, a level that grows tenfold. Narrow enough that an ordinary place whose one amount is in
 * 万元 and the other in 亿元 lies beyond. What they rest on: docs/decisions/0012.
 */
export const PLAUSIBLE_RANGES: Readonly<Record<string, readonly PlausibleRange[]>> = {
  SHAREOF: [{ ...between('part', 'whole', 0.0001, 1), isShare: true }],
  LIVELIHOODSHARE: [{ ...between('livelihood', 'expenditure', 0.02, 1), isAlways: true }],
  SELFSUFFICIENCY: [{ ...between('revenue', 'expenditure', 0.005, 5), isAlways: true }],
  OWNREVENUEGAP: [{ ...between('revenue', 'expenditure', 0.005, 5), isAlways: true }],
  REVENUETOGDP: [{ ...between('revenue', 'gdp', 0.002, 2), isAlways: true }],
  TAXSHARE: [{ ...between('tax', 'revenue', 0.02, 1), isAlways: true }],
  NONTAXSHARE: [{ ...between('nonTax', 'revenue', 0.001, 1), isAlways: true }],
  // In 亿元 over 万人: from 30 yuan a head, as of a single item, to 500,000, as of the output of a zone where few live.
  PERHEAD: [{ ...between('amount', 'population', 0.003, 50), inUnits: ['亿元', '万人'] }],
  // Any of the terms may be next to nothing beside revenue, but only transfers are many times of it: in counties of the plateau.
  RESOURCES: [
    between('transfers', 'revenue', 0.002, 200),
    between('fund', 'revenue', 0.0005, 50),
    between('fund', 'transfers', 0.0001, 500),
    between('stateCapital', 'revenue', 0, 5),
  ],
  DEBTTORESOURCES: [between('debt', 'resources', 0.002, 20)],
  BROADDEBTRATIO: [between('debt', 'resources', 0.002, 20), between('vehicleDebt', 'resources', 0.0005, 50)],
  DEBTTOGDP: [between('debt', 'gdp', 0.001, 5)],
  DEBTHEADROOM: [between('balance', 'limit', 0.002, 5)],
  // More than two years of outflow lie in no treasury.
  TREASURYCOVER: [{ ...between('cash', 'outflow', 0.005, 24), isAlways: true }],
  INTERESTBURDEN: [between('interest', 'budgetExpenditure', 0.0005, 1)],
  LANDDEPENDENCE: [between('income', 'base', 0.0002, 10)],
  TRANSFERDEPENDENCE: [between('transfers', 'resources', 0.001, 1)],
  TRADEDEPENDENCE: [between('trade', 'gdp', 0.0002, 50)],
  BUDGETOUTTURN: [between('actual', 'budget', 0.002, 5)],
  PROGRESSLEAD: [between('actual', 'budget', 0.002, 5)],
  YOY: [{ ...between('current', 'prior', 0.002, 100), isAlways: true }],
  CAGR: [{ ...between('last', 'first', 0.002, 100), years: 'years' }],
  REQUIREDGROWTH: [{ ...between('target', 'current', 0.002, 100), years: 'years' }],
  TWOYEARAVERAGE: [between('current', 'twoYearsBefore', 0.002, 150)],
  // Of one scope a level does not grow beyond tenfold; and where nearly all is taken out, or as much put back, nothing is alike.
  LIKEFORLIKEGROWTH: [
    { ...between('current', 'prior', 0.01, 10), isAlways: true },
    between('priorExcluded', 'prior', 0, 0.9),
    between('currentExcluded', 'current', 0, 0.9),
  ],
  // Of a target of 0 there is no gap, but all of the result as a surplus.
  TARGETGAP: [{ ...between('actual', 'target', 0.001, 20), isAlwaysOfSome: true }],
  ATTAINMENT: [between('actual', 'target', 0.001, 20)],
  CONTRIBUTIONSHARE: [between('partChange', 'wholeChange', 0.0001, 20)],
  CONTRIBUTION: [between('partChange', 'wholeChange', 0.0001, 20)],
  // A part that becomes several times the whole of a year ago lifts it by hundreds of points.
  LEVELCONTRIBUTION: [
    { ...between('partCurrent', 'partPrior', 0.002, 100), isAlways: true, isAlwaysOfSome: true },
    between('partPrior', 'wholePrior', 0.0001, 1),
    between('partCurrent', 'wholePrior', 0.0001, 5),
  ],
};

function between(one: string, other: string, low: number, high: number): PlausibleRange {
  return { one, other, low, high };
}
