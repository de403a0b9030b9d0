import type { SourceSpan } from '../../core/reading/observation';

/**
 * A document's text as it is read, beside the text as it was found.
 *
 * In `text` digits, letters and punctuation have one form, characters are simplified, broken lines are joined and words
 * closed up; navigation and footnote marks are left out. Each of its characters knows its place in `found`, so that
 * whatever is read can be pointed at where it was printed. Passes speak of `text` in UTF-16 units; what leaves the
 * extractor speaks of `found` in code points (`foundSpan`).
 */
export interface ReadText {
  readonly found: string;
  readonly text: string;
  /** For each UTF-16 unit of `text`, and for its end, the code point of `found` that it stands for. */
  readonly places: Uint32Array;
  /** What of `found` does not stand in `text`, in order, and why. */
  readonly left: readonly LeftOut[];
}

export interface LeftOut extends SourceSpan {
  readonly why: LeftOutReason;
}

/** Furniture is what a web page or a newspaper puts around a document; notes are those at its foot. */
export type LeftOutReason = 'furniture' | 'footnote-mark' | 'footnote' | 'contents';
