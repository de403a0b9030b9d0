import type { SourceSpan } from '../../core/reading/observation';
import { markAsides } from './asides';
import type { LeftOut } from './left-out';
import { markFootnoteMarks } from './footnote-marks';
import { markFootnotes } from './footnotes';
import { markFurniture } from './furniture';
import { joinBrokenLines } from './joined-lines';
import { markMarkup } from './markup';
import { linesOf } from './text-lines';
import { inOneForm } from './one-form';
import { type WorkingText, LEFT_BY, withoutMarked } from './working-text';

/**
 * A document's text as it is read, beside the text as it was found.
 *
 * In `text` digits, letters and punctuation have one form (`CHARACTER_FORMS`: half width, `, ; : ( ) %`, one dash), characters
 * are simplified, broken lines are joined and words closed up; navigation and footnote marks are left out. There is no white
 * space but `\n` between lines, of which none is empty, and one space where two English words or two numbers meet. Each of
 * its characters knows its place in `found`, so that whatever is read can be pointed at where it was printed. Passes speak of
 * `text` in UTF-16 units; what leaves the extractor speaks of `found` in code points (`foundSpan`).
 */
export interface ReadText {
  readonly found: string;
  readonly text: string;
  /** For each UTF-16 unit of `text`, and for its end, the code point of `found` that it stands for. */
  readonly places: Uint32Array;
  /** What of `found` does not stand in `text`, white space aside, in order, and why. */
  readonly left: readonly LeftOut[];
}

/** Reads a document's text, in time that grows with its length and no faster; an empty text reads as one. */
export function readText(found: string): ReadText {
  const working = inOneForm(found);
  const lines = linesOf(working, markMarkup(working));
  markFurniture(working, lines);
  markFootnotes(working, lines);
  markFootnoteMarks(working);
  markAsides(working);
  joinBrokenLines(working, lines);
  return { found, ...withoutMarked(working), left: leftOut(working) };
}

/**
 * Where a span of the text as read stands in the text as found, in code points; what was left out inside it lies within.
 *
 * @example foundSpan(readText('完 成 ８０%'), 0, 2) // { start: 0, end: 3 }
 */
export function foundSpan({ places }: ReadText, start: number, end: number): SourceSpan {
  const first = places[start] ?? 0;
  return { start: first, end: end > start ? (places[end - 1] ?? 0) + 1 : first };
}

function leftOut({ gone, places, length }: WorkingText): readonly LeftOut[] {
  const left: LeftOut[] = [];
  const reasons = LEFT_BY;
  for (let unit = 0; unit < length; unit++) {
    const mark = gone[unit] as number;
    const why = mark === 0 ? undefined : reasons[mark];
    if (why === undefined) continue;
    let end = unit + 1;
    while (end < length && gone[end] === mark) end++;
    left.push({ start: places[unit] ?? 0, end: (places[end - 1] ?? 0) + 1, why });
    unit = end - 1;
  }
  return left;
}
