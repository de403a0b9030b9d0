import type { Trace } from '../registry/trace';
import type { TracedFormula } from './traced-formula';

/**
 * A selected cell, walked back to what it comes from: a cell of a table of ours, by its row and column, or one that a formula with
 * functions of ours fills, by what they are called with.
 */
export type TracedCell = Trace | TracedFormula;
