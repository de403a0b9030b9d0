import type { AddedByUser } from '../../core/health/report-scorecard';
import type { Missing } from '../../core/missing';

/** What the user has put into the tables of a report that ask for it. */
export interface UserInputs extends AddedByUser {
  /** What was put in and cannot be used, by row key, and why; it stays in its cell. */
  readonly problems: ReadonlyMap<string, Missing>;
}

export const NO_INPUTS: UserInputs = { given: [], settings: {}, problems: new Map() };
