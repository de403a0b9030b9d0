import type { CollectedReport, Fact } from './collected-report';

/** Two figures, or more, that must agree whatever their labels would say. */
export interface Comparison {
  /** What is compared: an indicator's id, or the name of a sum. */
  readonly of: string;
  readonly agrees: boolean;
  /** Why not, in numbers. */
  readonly because: string;
  readonly facts: readonly Fact[];
}

/** A check that needs no labels: what it compares in a report, beside the one of the same area a year before. */
export interface Check {
  readonly name: string;
  readonly compare: (report: CollectedReport, before: CollectedReport | undefined) => readonly Comparison[];
}
