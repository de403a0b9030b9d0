import type { Bound, Strength } from './bound';
import type { Confidence, Doubt } from './doubt';
import type { Decimal } from '../number/decimal';
import type { Period } from './period';
import type { PublicMoney } from './public-money';
import type { Review } from './review';
import type { Topic } from '../catalogue/topic';

export const MEASURES = [
  'level',
  'growth',
  'share',
  'change',
  'completion',
  'cagr',
  'multiple',
  'rank',
  'duration',
] as const;
export type Measure = (typeof MEASURES)[number];

export const STATUSES = ['actual', 'estimated', 'target'] as const;
export type Status = (typeof STATUSES)[number];

/** What stretch of time the figure covers: a year's flow, so much per year, over n years, to date, or at a point. */
export const SPANS = ['year', 'per-year', 'n-years', 'cumulative', 'point'] as const;
export type Span = (typeof SPANS)[number];

/** Whether the area stands in the figure's own clause, is carried from earlier in the passage, or inferred. */
export const AREA_BASES = ['stated', 'carried', 'inferred'] as const;
export type AreaBasis = (typeof AREA_BASES)[number];

/** Whether the period stands in the figure's own clause, is that of the report's part (results, plan), or was assumed. */
export const PERIOD_BASES = ['stated', 'part', 'assumed'] as const;
export type PeriodBasis = (typeof PERIOD_BASES)[number];

/** Where in the report's text the sentence stands: code-point offsets, end excluded. */
export interface SourceSpan {
  readonly start: number;
  readonly end: number;
}

/** One figure of a report: what it says, of what, for when and where, how firmly, and where it was read. */
export interface Observation {
  readonly id: string;
  readonly report: string;
  /** A catalogue id; absent where the catalogue has no such indicator, and then `label` names it verbatim. */
  readonly indicator?: string;
  /** The name as the report words it. */
  readonly label: string;
  /** Only where there is no `indicator`, whose topic stands in the catalogue. */
  readonly topic?: Topic;
  /** The area as the report names it: 主园区, 一区多园. */
  readonly area: string;
  readonly areaBasis: AreaBasis;
  readonly period: Period;
  readonly periodBasis: PeriodBasis;
  readonly measure: Measure;
  /** Of a rank: what is ranked, the `level` or the `growth` of the thing. */
  readonly rankOf?: Measure;
  readonly status: Status;
  readonly bound: Bound;
  /** Targets only. */
  readonly strength?: Strength;
  /** The digits as printed, in `unit`; a decline is negative. */
  readonly value: Decimal;
  /** The upper end of a range. */
  readonly valueHigh?: Decimal;
  /** The unit as printed: 亿元, %, 个百分点, 家, 件. */
  readonly unit: string;
  /** The whole of a share, the field of a rank, the plan that was completed: a catalogue id, or the report's words. */
  readonly of?: string;
  /** 口径: `headline`, `comparable`, or what was excluded. */
  readonly basis: string;
  /** Whether money or growth is at current or constant prices, where the report says so. */
  readonly prices?: 'nominal' | 'real';
  readonly span: Span;
  /** The words that carry bound, status and strength, verbatim: 预计, 超, 以上, 努力. */
  readonly wording: readonly string[];
  /** Only for amounts of public money. */
  readonly money?: PublicMoney;
  /** The sentence, or the clause between semicolons, that says it; the quote is derived from the text. */
  readonly source: SourceSpan;
  /** The figure itself inside the source, digits and unit: `306.2亿元`; the words where it has no digits. */
  readonly figure: SourceSpan;
  /** What a growth, a change or a multiple is measured from, where that is not the year before: 2020, 十三五, 全国. */
  readonly against?: string;
  /** How sure the program is that read it; absent where a person did. */
  readonly confidence?: Confidence;
  /** Why it is less than certain; absent where it is certain. */
  readonly doubts?: readonly Doubt[];
  /** What a person said of a program's reading; absent where a person read it, or where nobody was asked. */
  readonly review?: Review;
}
