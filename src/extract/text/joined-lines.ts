import { LINE_END } from './character-forms';
import type { TextLine } from './text-lines';
import { standing } from './text-lines';
import { CLOSED_UP, KEPT, mark, type WorkingText } from './working-text';

/** Joins lines that were broken inside a sentence, as a printed page breaks them. */
export function joinBrokenLines(working: WorkingText, lines: readonly TextLine[]): void {
  const kept = standing(working, lines);
  const width = pageWidth(kept);
  for (let place = 0; place + 1 < kept.length; place++) {
    const line = kept[place] as TextLine;
    const next = kept[place + 1] as TextLine;
    if (isBroken(line, next, width)) mark(working, line.end, next.start, CLOSED_UP);
  }
  closeEmptyLines(working);
}

/** Of the line ends that are left keeps one between two lines that are left. */
function closeEmptyLines({ text, length, gone }: WorkingText): void {
  let pending = -1;
  let stands = false;
  for (let unit = 0; unit < length; unit++) {
    if (gone[unit] !== KEPT) continue;
    if (text.charCodeAt(unit) !== LINE_END) {
      if (pending >= 0) gone[pending] = KEPT;
      pending = -1;
      stands = true;
    } else {
      if (stands && pending < 0) pending = unit;
      gone[unit] = CLOSED_UP;
    }
  }
}

function isBroken(line: TextLine, next: TextLine, width: number): boolean {
  if (line.text.includes('|') || next.text.includes('|')) return false;
  if (ENDED.test(line.text) || BEGINS.test(next.text)) return false;
  if (CANNOT_BEGIN.test(next.text)) return true;
  if (CANNOT_END.test(line.text)) return true;
  return HAS_SENTENCE.test(line.text) || line.text.length >= width;
}

/**
 * The width of a page whose lines were broken where they were full, less the few characters by which they differ; where
 * lines have all lengths there is none.
 */
function pageWidth(lines: readonly TextLine[]): number {
  const open = lines.filter(({ text }) => !ENDED.test(text)).map(({ text }) => text.length);
  if (open.length < 8) return Infinity;
  const longest = open.toSorted((one, other) => one - other)[Math.floor(open.length * 0.95)] ?? 0;
  const full = open.filter((length) => Math.abs(length - longest) <= RAGGED).length;
  return longest >= SHORTEST_WIDTH && full >= open.length / 2 ? longest - RAGGED : Infinity;
}

const RAGGED = 3;
const SHORTEST_WIDTH = 14;
const ENDED = /[。!?:;…|][”’)》】]*$/u;
/** What begins a line of its own: an item, a heading, a dash. */
const BEGINS =
  /^(?:[一二三四五六七八九十百]{1,4}、|[(][一二三四五六七八九十\d]{1,3}[)]|第[一二三四五六七八九十]{1,3}[章节部条]|\d{1,2}[.、](?!\d)|--|[*#●■▲◆★]|附件?\d*:?$|附件\d)/u;
const CANNOT_BEGIN = /^[,。;:、)%‰”》!?]/u;
const CANNOT_END = /[,、(“《]$/u;
const HAS_SENTENCE = /[。;].{4}/u;
