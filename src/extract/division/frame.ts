import type { Period } from '../../core/reading/period';
import type { Status } from '../../core/reading/observation';

/**
 * What a figure in a passage is of, unless its own sentence says otherwise: five in six figures are dated by nothing
 * else, and of one target in three nothing else says that it is a target.
 */
export interface Frame {
  /** A year, or the span that the passage looks over. */
  readonly period?: Period;
  readonly status: Status;
  /** Where the period comes from; `document` is a guess from its kind and year. */
  readonly origin: 'opening' | 'heading' | 'document';
  /** The budget, its adjustment, or the accounts: which a budget document speaks of. */
  readonly stage?: 'original-budget' | 'adjusted-budget' | 'execution' | 'accounts';
  /** The area that a heading or an opening sets, where it is not the document's own: 市本级. */
  readonly area?: string;
}
