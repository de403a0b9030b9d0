import type { InputId } from './health-input';

/** Remarks that belong to a criterion, whatever its value. */
export const STANDING_REMARKS = [
  'no-official-mark',
  'not-the-statutory-deficit',
  'nominal-over-real',
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
  /** A sum lacks these terms, and is a floor. */
  | { readonly kind: 'sum-lacks-terms'; readonly input: InputId; readonly lacks: readonly InputId[] }
  | { readonly kind: 'estimated'; readonly input: InputId }
  | { readonly kind: 'aspired'; readonly input: InputId }
  | { readonly kind: 'given'; readonly input: InputId };
