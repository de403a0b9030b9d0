import type { TextLine } from './text-lines';
import { mark, MARKS, type WorkingText } from './working-text';

/**
 * Marks the notes at the foot of a document: what stands under 名词解释 or 注释 or after a last 注:, to the end or to the next
 * annex; and a note between paragraphs, as at the foot of a printed page or under a table.
 */
export function markFootnotes(working: WorkingText, lines: readonly TextLine[]): void {
  let inNotes = false;
  for (const { start, end, text } of lines) {
    const isHeading = text.length <= HEADING;
    if (isHeading && ANNEX.test(text)) inNotes = false;
    else if (isHeading && NOTES.test(text) && start > working.length * FOOT) inNotes = true;
    else if (LAST_NOTE.test(text) && start > working.length * LAST) inNotes = true;
    if (inNotes || NOTE.test(text)) mark(working, start, end, MARKS.footnote);
  }
}

/** Characters of the longest heading. */
const HEADING = 30;
/** Notes stand in what comes after this share of a document. */
const FOOT = 0.4;
/** And what a last 注: begins, in what comes after this one. */
const LAST = 0.8;
const LAST_NOTE = /^注(?:释)?\d{0,2}:/u;
const NOTES = /(?:名词|名词术语|术语|用语|词语|缩略语|有关内容)(?:解释|注释|说明|释义)|^注释:?$|注释$/u;
const ANNEX = /^附件?\d*:?$|^附件\d/u;
const NOTE = /^(?:(?:[①-⑳]|\[\d{1,3}\]|〔\d{1,3}〕|\*)[^。]{1,40}(?::|是?指|即)|注\d{0,2}:)/u;
