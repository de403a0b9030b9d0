import type { Mention } from '../phrases/mention';
import type { Phrased } from '../phrases/phrasing';
import type { LeadInWords } from './lead-in-words';
import type { Subject } from './subject';

/** A figure as it was read, with its thing, before document and catalogue have been asked. */
export interface Reading {
  readonly mention: Mention;
  readonly phrased: Phrased;
  readonly subject: Subject;
  readonly isCarried: boolean;
  /** The times that the lead says, nearest first; of a run they are the first figure's. */
  readonly times: readonly string[];
  /** How many clauses ago the thing was named. */
  readonly distance: number;
  /** The time said in the clause or before it in the passage. */
  readonly time: string | undefined;
  /** What its sentence says that it measures from, where the figure's own words do not. */
  readonly comparedWith: string | undefined;
  /** The year that another figure of the paragraph moved from. */
  readonly movedFrom: string | undefined;
  readonly isExpected: boolean;
  /** Whether it has added up, or is told of what has. */
  readonly isAddedUp: boolean;
  /** Whether it is told as of a day: 截至8月底. */
  readonly isAsOf: boolean;
  /** The share that stands before, of which points are a change, with its whole where that is said. */
  readonly share: { readonly of?: string | undefined } | undefined;
  readonly isComparable: boolean;
  /** Whether its mean growth over the years follows, so that it is the last of them: 实现119亿元,年均增长19%. */
  readonly isLastOfYears: boolean;
  readonly leadIn: LeadInWords;
}
