import type { Subject } from './subject';

/** Whose a run's figures are. */
export interface RunSubjects {
  /** For each figure of the run the things that it is of: one, or several of which each has it; nothing of a mere stage. */
  readonly of: readonly (readonly Subject[] | undefined)[];
  readonly isCarried: boolean;
  /** What is carried on. */
  readonly subjects: readonly Subject[];
}

/** A figure each, in the order of the things. */
export function distributed(subjects: readonly Subject[]): RunSubjects {
  return { of: subjects.map((subject) => [subject]), isCarried: false, subjects };
}

/** Every figure is of every thing. */
export function sameForAll(subjects: readonly Subject[], length = 1): RunSubjects {
  return { of: Array.from({ length }, () => subjects), isCarried: false, subjects };
}
