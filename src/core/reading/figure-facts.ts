import type { Bound } from './bound';
import type { AreaBasis, Measure, Status } from './observation';
import type { Period } from './period';

/**
 * What is known of a number beside its value: of a figure of a report, of a quantity read from a text, or of what was
 * computed from them. What nobody said is left out.
 */
export interface FigureFacts {
  /** A catalogue id, or the report's own words. */
  readonly indicator?: string | undefined;
  readonly measure?: Measure | undefined;
  readonly period?: Period | undefined;
  readonly status?: Status | undefined;
  /** The unit that the number is in; of `%` the number is the fraction. */
  readonly unit?: string | undefined;
  readonly bound?: Bound | undefined;
  /** Of a range, in the same unit; the number is another of its ends, or between them. */
  readonly upperEnd?: number | undefined;
  readonly area?: string | undefined;
  readonly areaBasis?: AreaBasis | undefined;
  /** 口径. */
  readonly basis?: string | undefined;
  /** The figures that it was computed from, by name. */
  readonly derivedFrom?: string | undefined;
  /** What a reader must know before the number is used, in the reader's language. */
  readonly remark?: string | undefined;
  /** The sentence of the report. */
  readonly sentence?: string | undefined;
  /** The report's id. */
  readonly report?: string | undefined;
}

/** A figure that is given for an argument of a formula. */
export interface FigureGiven {
  readonly argument: string;
  readonly facts: FigureFacts;
}
