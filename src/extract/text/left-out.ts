import type { SourceSpan } from '../../core/reading/observation';

/** A stretch of the text as found that does not stand in the text as read. */
export interface LeftOut extends SourceSpan {
  readonly why: LeftOutReason;
}

/**
 * Furniture is what a web page or a newspaper puts around a document; notes are those at its foot; an aside
 * is a bracket that says of words around it what goes without saying.
 */
export type LeftOutReason = 'furniture' | 'footnote-mark' | 'footnote' | 'aside';
