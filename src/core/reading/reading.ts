import type { Observation } from './observation';
import type { Statement } from './statement';

/** What was read in a report: a figure, or words that stand in a figure's place. */
export type Reading = Observation | Statement;
