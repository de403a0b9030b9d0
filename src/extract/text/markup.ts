import { mark, MARKS, type WorkingText } from './working-text';

/**
 * Marks the signs of Markdown: those of headings and of bold type, comments, images, a table's `<br>`, what stands before a
 * title. Says whether there are any.
 */
export function markMarkup(working: WorkingText): boolean {
  let isMarkedUp = false;
  for (const { index, 0: found } of working.text.matchAll(MARKUP)) {
    mark(working, index, index + found.length, MARKS.furniture);
    isMarkedUp = true;
  }
  return isMarkedUp;
}

/** As signs stand once white space is closed up. */
export const MARKUP =
  /\*\*|^#+|^title:|<!--[^\n>]{0,300}-->|<\/?[a-zA-Z][^<>\n\p{sc=Han}]{0,80}>|&nbsp;|!\[[^\]\n]{0,200}\]\([^)\n]{0,300}\)/gmu;
