import type { AddedByUser } from '../../core/health/report-scorecard';
import type { InputId } from '../../core/health/health-input';
import type { Missing } from '../../core/missing';

/** What the user has put into the tables of a report that ask for it. */
export interface UserInputs extends AddedByUser {
  /** What was put in and cannot be used, by row key, and why; it stays in its cell. */
  readonly problems: ReadonlyMap<string, Missing>;
  /** What is asked for, was never in the report, and is not there: whatever stood there was the user's, who has taken it away. */
  readonly notGiven?: ReadonlySet<InputId>;
}

export const NO_INPUTS: UserInputs = { given: [], settings: {}, problems: new Map() };
