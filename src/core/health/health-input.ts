import type { Measure } from '../reading/observation';
import type { Stage } from '../reading/stage';

export const INPUT_IDS = [
  'gdp',
  'gdp-growth',
  'gdp-goal',
  'years-to-goal',
  'primary-value-added',
  'secondary-value-added',
  'tertiary-value-added',
  'primary-share',
  'secondary-share',
  'tertiary-share',
  'industry',
  'industry-growth',
  'investment',
  'investment-growth',
  'retail-sales',
  'retail-sales-growth',
  'trade',
  'trade-growth',
  'exports',
  'imports',
  'rd-expenditure',
  'rd-intensity',
  'population',
  'revenue',
  'revenue-growth',
  'revenue-growth-before',
  'revenue-growth-target',
  'revenue-growth-next-target',
  'revenue-budget',
  'revenue-outturn',
  'tax-revenue',
  'tax-growth',
  'tax-share',
  'expenditure',
  'livelihood',
  'livelihood-share',
  'fund-revenue',
  'land-revenue',
  'state-capital-revenue',
  'fund-expenditure',
  'transfers',
  'fund-transfers',
  'carried-over',
  'transferred-in',
  'remitted',
  'transferred-out',
  'fiscal-resources',
  'debt-balance',
  'debt-limit',
  'debt-resolved',
  'hidden-debt-resolved',
  'lgfv-debt',
  'bond-quota',
  'bond-quota-next',
  'general-debt-interest',
  'special-debt-interest',
  'treasury-cash',
  'treasury-outflow',
] as const;
export type InputId = (typeof INPUT_IDS)[number];

/** What a scorecard computes with: one figure of the report's year, or of a year beside it. */
export interface HealthInput {
  readonly id: InputId;
  /** Money in 亿元, people in 万人, rates as fractions, time in 年. */
  readonly unit: InputUnit;
  /** Which figures of a report state it; the first that is there counts. */
  readonly stated: readonly StatedAs[];
  /** `result`, if nothing is said. */
  readonly stage?: Stage;
  /** Of the report's year, if nothing is said; `goal` is the last year for which there is a target. */
  readonly when?: 'before' | 'year' | 'next' | 'goal';
}

export type InputUnit = '亿元' | '万人' | '1' | '年';

/** A series, but for its area and 口径, which are those of the budget. */
export interface StatedAs {
  readonly indicator: string;
  readonly measure: Measure;
  /** The whole of a share, by its indicator. */
  readonly of?: string;
}
