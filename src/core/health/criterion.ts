import type { Bound } from '../reading/bound';
import type { Direction } from '../catalogue/indicator';
import type { Missing } from '../missing';
import type { Dimension } from './dimension';
import type { InputId } from './health-input';
import type { StandingRemark } from './remark';
import type { Scale } from './scale';

export const CRITERION_IDS = [
  'self-sufficiency',
  'own-revenue-gap',
  'revenue-increment',
  'average-revenue-growth',
  'revenue-growth-gap',
  'revenue-target-shift',
  'revenue-outturn',
  'revenue-to-gdp',
  'tax-to-gdp',
  'government-revenue-to-gdp',
  'buoyancy',
  'tax-share',
  'tax-contribution',
  'debt-headroom',
  'general-interest-burden',
  'special-interest-burden',
  'land-to-revenue',
  'fund-to-budgets',
  'fund-to-resources',
  'transfer-dependence',
  'debt-ratio',
  'broad-debt-ratio',
  'debt-to-gdp',
  'debt-per-head',
  'treasury-cover',
  'livelihood-share',
  'revenue-per-head',
  'expenditure-per-head',
  'required-gdp-growth',
  'investment-to-gdp',
  'trade-dependence',
  'rd-intensity',
] as const;
export type CriterionId = (typeof CRITERION_IDS)[number];

/** One measure of fiscal health: what it is computed from and how, and against what it may be read. */
export interface Criterion {
  readonly id: CriterionId;
  readonly dimension: Dimension;
  /** Of one year and one area; in the order in which the formula takes them. */
  readonly inputs: readonly InputId[];
  readonly formula: (...values: readonly number[]) => number | Missing;
  /** How the result is bounded by the bounds of its inputs, in their order. */
  readonly bound: (...bounds: readonly Bound[]) => Bound;
  readonly unit: ResultUnit;
  readonly direction: Direction;
  /** Lines against which it may be read, with their source; most criteria have none. */
  readonly scale?: Scale;
  /** What a reader must know of every value of it. */
  readonly remarks?: readonly StandingRemark[];
}

/** `1` is a fraction, shown as a percentage; `系数` a plain coefficient. */
export type ResultUnit = '1' | '亿元' | '元' | '个百分点' | '系数' | '个月';
