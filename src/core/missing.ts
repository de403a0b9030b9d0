import type { Slip } from './formulas/likely-slip';
import type { InputId } from './health/health-input';
import type { Measure, Status } from './reading/observation';
import type { Period } from './reading/period';

/**
 * What is told beside each reason why there is no number: ids and words as they were given, never prose; the sentence for
 * each stands in `wording`. Arguments are named as the formulas name them.
 */
interface MissingFields {
  readonly 'not-reported': UnreportedFigure | UnreportedInput;
  readonly 'in-words-only': { readonly indicator: string; readonly period: Period; readonly words: string };
  /** Of a search by words. */
  readonly 'nothing-found': { readonly query: string };
  /** A field of the catalogue that an indicator has not. */
  readonly 'not-recorded': { readonly indicator: string; readonly field: string };
  readonly 'zero-denominator': { readonly argument: string };
  readonly 'unit-mismatch': { readonly unit: string; readonly asked: string };
  /** A unit that nobody listed. */
  readonly 'unknown-unit': { readonly unit: string };
  /** A quantity in a range that is answered in the unit of its first; an empty unit where it has none. */
  readonly 'mixed-units': { readonly unit: string; readonly column: string };
  readonly 'period-mismatch': { readonly one: Period; readonly other: Period };
  readonly 'scope-mismatch': { readonly one: string; readonly other: string };
  readonly 'out-of-range': ArgumentOutOfRange | ResultOutOfRange;
  readonly 'not-a-number': {
    readonly argument: string;
    /** What stands there; nothing where it is a number that cannot be computed with. */
    readonly value?: string;
    /** What stands there instead: a text with a figure and its unit that QUANTITY reads, or a date. */
    readonly rule?: 'figure-in-text' | 'date';
  };
  readonly 'not-a-quantity': { readonly text: string; readonly rule: QuantityRule };
  readonly 'left-out': { readonly argument: string };
  readonly 'too-many-cells': { readonly argument: string; readonly cells: number; readonly most: number };
  /** An answer of many rows is more than Excel takes; about so many would not be. */
  readonly 'too-many-rows': { readonly rows: number; readonly most: number };
  /** One argument is so many times another as is more likely a slip than so. */
  readonly implausible: {
    readonly one: string;
    readonly other: string;
    readonly times: number;
    /** The least and the most that is believed. */
    readonly low: number;
    readonly high: number;
    readonly slip?: Slip;
  };
  /** A bare rate that reads both ways: beside one above 1, or, where nothing is beside it, as the percentage that was said. */
  readonly 'unclear-rate': { readonly argument: string; readonly value: number; readonly beside?: number };
  readonly 'wrong-unit': WrongUnit;
  readonly 'units-differ': {
    readonly one: string;
    readonly oneUnit: string;
    readonly other: string;
    readonly otherUnit: string;
  };
  /** Two figures that the formula cannot take together, and in what they differ. */
  readonly 'not-together': {
    readonly facet:
      | 'area'
      | 'indicator'
      | 'measure'
      | 'period'
      | 'same-period'
      | 'order'
      | 'year'
      | 'two-years'
      | 'years-between'
      | 'length'
      | 'status';
    readonly one: string;
    readonly oneIs: string;
    readonly other: string;
    readonly otherIs: string;
  };
  /** A cell says of its number another unit than an argument does. */
  readonly 'unit-contradicted': {
    readonly argument: string;
    readonly carried: string;
    readonly said: string;
  };
  /** Another number of years or months is given than lies between the figures by what their cells say. */
  readonly 'span-contradicted': {
    readonly argument: string;
    readonly said: number;
    readonly carried: number;
    /** Of months the first of the two alone. */
    readonly figures: readonly { readonly argument: string; readonly period: Period }[];
  };
  readonly 'shape-mismatch': {
    readonly one: string;
    readonly oneShape: Shape;
    readonly other: string;
    readonly otherShape: Shape;
  };
  /** `suggestions` are ids, or words of a report. */
  readonly 'unknown-indicator': { readonly name: string; readonly suggestions: readonly string[] };
  readonly 'unknown-report': { readonly name: string; readonly choices: readonly string[] };
  readonly 'unknown-choice': {
    readonly argument: string;
    readonly given: string;
    readonly allowed: readonly string[];
  };
  readonly ambiguous: {
    readonly argument: 'report' | 'period' | 'area' | 'figure';
    readonly choices: readonly string[];
  };
}

/** Why there is no number. */
export type MissingReason = keyof MissingFields;

/** The absence of a number for one of the reasons, with what that reason tells. */
export type MissingBy<Reason extends MissingReason> = {
  readonly kind: 'missing';
  readonly reason: Reason;
} & MissingFields[Reason];

/** The absence of a number, with its reason: never `NaN`, `null` or an exception. */
export type Missing = { readonly [Reason in MissingReason]: MissingBy<Reason> }[MissingReason];

export function missing<Reason extends MissingReason>(
  reason: Reason,
  fields: MissingFields[Reason],
): MissingBy<Reason> {
  return { kind: 'missing', reason, ...fields };
}

export function isMissing(value: unknown): value is Missing {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'missing';
}

/** A figure that was asked for by its indicator; what was left open stays open. */
interface UnreportedFigure {
  readonly indicator: string;
  readonly area?: string;
  readonly period?: Period;
  readonly measure?: Measure;
  readonly status?: Status;
  /** What the reports give of the indicator instead. */
  readonly available: readonly ReportedFigure[];
}

/** A figure of the same indicator, by what tells it from the others. */
export interface ReportedFigure {
  readonly period: Period;
  readonly measure: Measure;
  readonly status: Status;
}

/** What a criterion of fiscal health takes. */
interface UnreportedInput {
  readonly input: InputId;
}

/** The rule that an argument breaks. */
export type RangeRule =
  | 'rate'
  /** Of a cell that shows percentages, into which nobody can write how it is meant. */
  | 'rate-in-cell'
  | 'share'
  | 'bare-share'
  | 'part'
  | 'not-negative'
  | 'nothing'
  | 'growth'
  | 'signs'
  | 'direction'
  | 'years'
  | 'months'
  | 'rows'
  | 'index';

interface ArgumentOutOfRange {
  readonly argument: string;
  readonly value: number;
  readonly rule: RangeRule;
}

/** A result beyond what a number can hold. */
interface ResultOutOfRange {
  readonly rule: 'finite';
}

/** Why a text does not read as one quantity. */
export type QuantityRule =
  'no-number' | 'vague' | 'date' | 'ordinal' | 'several' | 'contradiction' | 'backwards' | 'other-words';

/** An argument that is written as something else than the formula takes. */
type WrongUnit = {
  readonly argument: string;
  readonly wanted: 'amount' | 'people' | 'rate' | 'years' | 'months' | 'growth' | 'share';
} & (
  | { readonly given: 'percentage' | 'points' }
  | { readonly given: 'unit'; readonly unit: string }
  | { readonly given: 'measure'; readonly measure: Measure }
);

/** The size of a range of cells. */
export interface Shape {
  readonly height: number;
  readonly width: number;
}
