import { mark, MARKS, type WorkingText } from './working-text';

/** Marks the signs of Markdown: those of headings and of bold type, the words before a title and its source. */
export function markMarkup(working: WorkingText): void {
  for (const { index, 0: found } of working.text.matchAll(MARKUP)) {
    mark(working, index, index + found.length, MARKS.furniture);
  }
}

const MARKUP = /\*\*|^#+|^title:/gmu;
