import type { Bound } from '../reading/bound';
import { mirroredBound } from '../reading/mirrored-bound';
import type { Measure } from '../reading/observation';
import { ratioBound } from '../reading/ratio-bound';
import { sumBound } from '../reading/sum-bound';
import type { LandVariant } from './land-dependence';
import type { Pairing } from '../reading/together';

/** What a function over cells makes of figures that say what they are. */
export interface FigureRules {
  /** Which of its arguments stand to each other how; the first of two is the earlier, the part or the result. */
  readonly pairs: readonly (readonly [one: string, other: string, pairing: Pairing])[];
  /** How any two of its arguments stand to each other, of which no pair says more. */
  readonly anyTwo?: Pairing;
  /** What bounds the result, by what bounds the arguments; only about right, where nothing is said. */
  readonly bound?: (boundOf: (argument: string) => Bound) => Bound;
  /** The argument in whose unit the result is; of all others it is none, or the one that the result is shown in. */
  readonly unitOf?: string;
  /** The unit in which the result is, whatever the arguments are in. */
  readonly unit?: string;
  /** The argument of whose period the result is, and so many years later; else the period that all have. */
  readonly periodOf?: readonly [argument: string, years?: number];
  /** The result is of several years, and of none of those that its figures are of. */
  readonly isOverYears?: true;
  /** Its figures are of years that follow each other, of which none may be left out. */
  readonly isOfEachYear?: true;
  /** What the years or months that are given must agree with, where the cells say their periods. */
  readonly span?: SpanRule;
  /** Which indicators are meant together, by argument, where each of several may be meant with another; the usual first. */
  readonly combinations?: readonly Combination[];
  /** The same by the word that is chosen, which says what is meant. */
  readonly combinationOf?: Readonly<Record<string, Combination>>;
  /** What the result measures of the thing that its arguments are of; else it is of no one thing. */
  readonly measure?: Measure;
}

/** Indicators by the arguments that they are meant for. */
export type Combination = Readonly<Record<string, readonly string[]>>;

/** The years between two figures, or the months from January to the end of one. */
export type SpanRule =
  | { readonly kind: 'years'; readonly argument: string; readonly from: string; readonly to: string }
  | { readonly kind: 'months'; readonly argument: string; readonly of: string };

/** The rules of a function by its id; of one that is not listed, figures that differ are remarked on. */
export function figureRules(id: string): FigureRules {
  return FIGURE_RULES[id] ?? { pairs: [], anyTwo: 'beside' };
}

const LAND_TO_REVENUE: Combination = {
  income: ['land-transfer-revenue'],
  base: ['general-budget-revenue'],
};

export const FIGURE_RULES: Readonly<Record<string, FigureRules>> = {
  SHAREOF: share('part', 'whole', 'part'),
  WHOLE: { pairs: [['part', 'share', 'part-to-share']], bound: quotient('part', 'share'), unitOf: 'part' },
  LIVELIHOODSHARE: share('livelihood', 'expenditure'),
  SELFSUFFICIENCY: share('revenue', 'expenditure'),
  OWNREVENUEGAP: { ...difference('expenditure', 'revenue'), unitOf: 'revenue' },
  REVENUETOGDP: share('revenue', 'gdp'),
  BUOYANCY: { pairs: [['revenueGrowth', 'gdpGrowth', 'ratio']] },
  TAXSHARE: share('tax', 'revenue'),
  NONTAXSHARE: share('nonTax', 'revenue'),
  PERHEAD: { ...ratio('amount', 'population'), unit: '元' },
  RESOURCES: {
    pairs: [],
    anyTwo: 'ratio',
    bound: (of) => sumBound(of('revenue'), of('transfers'), of('fund'), of('stateCapital')),
    unitOf: 'revenue',
  },
  DEBTTORESOURCES: share('debt', 'resources'),
  BROADDEBTRATIO: { pairs: [], anyTwo: 'ratio', measure: 'share' },
  DEBTTOGDP: share('debt', 'gdp'),
  DEBTHEADROOM: {
    ...difference('limit', 'balance'),
    unitOf: 'limit',
    combinations: ['debt', 'general-debt', 'special-debt'].map((debt) => ({
      balance: [`${debt}-balance`],
      limit: [`${debt}-limit`],
    })),
  },
  // What lies there at the end of a month, over an average of the year.
  TREASURYCOVER: ratio('cash', 'outflow', 'stock-to-flow'),
  INTERESTBURDEN: {
    ...share('interest', 'budgetExpenditure'),
    combinations: [
      {
        interest: ['general-debt-interest', 'debt-interest'],
        budgetExpenditure: ['general-budget-expenditure'],
      },
      { interest: ['special-debt-interest'], budgetExpenditure: ['government-fund-expenditure'] },
    ],
  },
  LANDDEPENDENCE: {
    pairs: [['income', 'base', 'ratio']],
    measure: 'share',
    combinationOf: {
      'land-to-revenue': LAND_TO_REVENUE,
      'land-to-revenue-and-land': LAND_TO_REVENUE,
      'fund-to-budgets': { income: ['government-fund-revenue'], base: ['general-budget-revenue'] },
      'fund-to-resources': { income: ['government-fund-revenue'], base: ['fiscal-resources'] },
    } satisfies Readonly<Record<LandVariant, Combination>>,
  },
  TRANSFERDEPENDENCE: share('transfers', 'resources'),
  TRADEDEPENDENCE: share('trade', 'gdp'),
  BUDGETOUTTURN: { ...ratio('actual', 'budget', 'result-to-plan'), measure: 'completion' },
  // A budget is of the year in which the result of a quarter or a half lies.
  PROGRESSLEAD: {
    pairs: [['actual', 'budget', 'result-to-year']],
    span: { kind: 'months', argument: 'months', of: 'actual' },
  },
  YOY: {
    pairs: [['prior', 'current', 'year-before']],
    bound: quotient('current', 'prior'),
    periodOf: ['current'],
    measure: 'growth',
  },
  PRIORYEAR: {
    pairs: [['level', 'growth', 'level-to-growth']],
    bound: quotient('level', 'growth'),
    unitOf: 'level',
    periodOf: ['level', -1],
    measure: 'level',
  },
  INCREMENT: { pairs: [['level', 'growth', 'level-to-growth']], unitOf: 'level', measure: 'change' },
  IMPLIEDTARGET: {
    pairs: [['level', 'growth', 'year-onward']],
    bound: (of) => sumBound(of('level'), of('growth')),
    unitOf: 'level',
    periodOf: ['growth'],
    measure: 'level',
  },
  CAGR: {
    pairs: [['first', 'last', 'before']],
    bound: quotient('last', 'first'),
    measure: 'cagr',
    isOverYears: true,
    span: { kind: 'years', argument: 'years', from: 'first', to: 'last' },
  },
  AVERAGEGROWTH: { pairs: [], anyTwo: 'other-year', measure: 'cagr', isOverYears: true, isOfEachYear: true },
  TWOYEARAVERAGE: {
    pairs: [['twoYearsBefore', 'current', 'two-years-before']],
    bound: quotient('current', 'twoYearsBefore'),
    measure: 'cagr',
    isOverYears: true,
  },
  // Prices are those of a province or a city, whose districts have none of their own.
  REALGROWTH: { pairs: [['nominalGrowth', 'priceGrowth', 'part']] },
  LIKEFORLIKEGROWTH: {
    pairs: [
      ['prior', 'current', 'year-before'],
      ['prior', 'priorExcluded', 'part'],
      ['current', 'currentExcluded', 'part'],
    ],
    periodOf: ['current'],
    measure: 'growth',
  },
  REQUIREDGROWTH: {
    pairs: [['current', 'target', 'onward']],
    bound: quotient('target', 'current'),
    isOverYears: true,
    span: { kind: 'years', argument: 'years', from: 'current', to: 'target' },
  },
  GROWTHLEAD: difference('actual', 'target', 'result-to-plan'),
  TARGETSHIFT: {
    isOverYears: true,
    pairs: [['actual', 'nextTarget', 'result-to-next-goal']],
    bound: (of) => sumBound(of('nextTarget'), mirroredBound(of('actual'))),
  },
  TARGETGAP: {
    pairs: [['actual', 'target', 'result-to-goal']],
    bound: (of) => sumBound(of('target'), mirroredBound(of('actual'))),
    unitOf: 'actual',
    periodOf: ['target'],
  },
  ATTAINMENT: { ...ratio('actual', 'target', 'result-to-goal'), periodOf: ['target'], measure: 'completion' },
  CONTRIBUTIONSHARE: share('partChange', 'wholeChange', 'part'),
  CONTRIBUTION: {
    pairs: [
      ['partChange', 'wholeChange', 'part'],
      ['wholeChange', 'wholeGrowth', 'level-to-growth'],
    ],
  },
  LEVELCONTRIBUTION: {
    pairs: [
      ['partPrior', 'partCurrent', 'year-before'],
      ['partPrior', 'wholePrior', 'part'],
    ],
    periodOf: ['partCurrent'],
  },
};

function ratio(dividend: string, divisor: string, pairing: Pairing = 'ratio'): FigureRules {
  return { pairs: [[dividend, divisor, pairing]], bound: quotient(dividend, divisor) };
}

function quotient(dividend: string, divisor: string): NonNullable<FigureRules['bound']> {
  return (boundOf) => ratioBound(boundOf(dividend), boundOf(divisor));
}

function share(part: string, whole: string, pairing?: Pairing): FigureRules {
  return { ...ratio(part, whole, pairing), measure: 'share' };
}

function difference(minuend: string, subtrahend: string, pairing: Pairing = 'ratio'): FigureRules {
  return {
    pairs: [[minuend, subtrahend, pairing]],
    bound: (boundOf) => sumBound(boundOf(minuend), mirroredBound(boundOf(subtrahend))),
  };
}
