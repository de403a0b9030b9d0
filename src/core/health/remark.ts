import type { Bound } from '../reading/bound';
import type { InputId } from './health-input';

/** Remarks that belong to a criterion, whatever its value. */
export const STANDING_REMARKS = [
  'no-official-mark',
  'not-the-statutory-deficit',
  'nominal-over-real',
  'line-of-tax-buoyancy',
  'middle-measure',
  'narrow-measure',
  'wide-measure',
  'scope-set-locally',
  'denominator-named',
  'one-year-no-grade',
  'colour-grade-quoted-only',
  'drawn-for-states',
  'investment-is-not-capital-formation',
  'nominal-goal-real-growth',
  'quota-is-not-debt',
  'interest-line-of-cities-and-counties',
  'month-end-over-month',
] as const;
export type StandingRemark = (typeof STANDING_REMARKS)[number];

/** What a reader must know of a row, as data. */
export type Remark =
  | { readonly kind: StandingRemark }
  /** So many times the economy's growth may only mean that the year before was weak. */
  | { readonly kind: 'low-base' }
  | { readonly kind: 'target-asks-for-slowdown' | 'target-asks-for-more' }
  /** The report states this figure without an area, or infers it; it is taken to be the budget's. */
  | {
      readonly kind: 'area-assumed';
      readonly inputs: readonly InputId[];
      readonly area: string;
      readonly of: string;
    }
  /** A sum lacks these terms: a floor if all of them would add to it, a ceiling if all would take from it. */
  | {
      readonly kind: 'sum-lacks-terms';
      readonly input: InputId;
      readonly lacks: readonly InputId[];
      readonly bound: Bound;
    }
  /** The report of the year before states this figure. */
  | { readonly kind: 'from-earlier-report'; readonly input: InputId }
  | { readonly kind: 'estimated'; readonly input: InputId }
  | { readonly kind: 'aspired'; readonly input: InputId }
  | { readonly kind: 'given'; readonly input: InputId };
