import type { KeptReport } from './kept-report';

/** Put in by the build, see `scripts/reading-digest.mjs`. */
declare const READING_DIGEST: string | undefined;

/**
 * Which program reads texts here. It is computed from the rules themselves, so that no one can forget to raise it; where nothing
 * was built, there is none.
 */
export const READER: string = typeof READING_DIGEST === 'undefined' ? 'unbuilt' : READING_DIGEST;

/** In the place of a reader where figures were taken as a document had them. */
export const TAKEN_OVER = 'taken-over';

/**
 * Whether a report holds all that it was read from. Of an exported document it has the sentences of its figures alone, and
 * would be read with fewer.
 */
export function canBeReadAgain({ reader }: KeptReport): boolean {
  return reader !== TAKEN_OVER;
}

/** Whether another program than this one read it, so that some of it may be read otherwise. */
export function isReadOtherwise(kept: KeptReport): boolean {
  return canBeReadAgain(kept) && kept.reader !== READER;
}
