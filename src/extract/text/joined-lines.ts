import type { TextLine } from './text-lines';
import { standing } from './text-lines';
import { CLOSED_UP, KEPT, mark, type WorkingText } from './working-text';

/** Joins lines that were broken inside a sentence, as a printed page breaks them. */
export function joinBrokenLines(working: WorkingText, lines: readonly TextLine[]): void {
  const kept = standing(working, lines).map((line) => ({
    ...line,
    isEnded: ENDED.test(line.text.slice(-4)),
  }));
  const width = pageWidth(kept);
  for (let place = 0; place + 1 < kept.length; place++) {
    const line = kept[place] as EndedLine;
    const next = kept[place + 1] as EndedLine;
    if (isBroken(line, next, width)) mark(working, line.end, next.start, CLOSED_UP);
  }
  closeEmptyLines(working, lines);
}

/** Of the line ends that are left keeps one between two lines that are left. */
function closeEmptyLines({ length, gone }: WorkingText, lines: readonly TextLine[]): void {
  let pending = -1;
  for (const { start, end } of lines) {
    const stands = gone.subarray(start, end).includes(KEPT);
    if (stands && pending >= 0) gone[pending] = KEPT;
    if (stands) pending = -1;
    if (end >= length || gone[end] !== KEPT) continue;
    gone[end] = CLOSED_UP;
    if (stands || pending >= 0) pending = end;
  }
}

interface EndedLine extends TextLine {
  /** Whether it ends as a sentence or a clause before a list does. */
  readonly isEnded: boolean;
}

function isBroken(line: EndedLine, next: EndedLine, width: number): boolean {
  if (line.isEnded || BEGINS.test(next.text)) return false;
  if (line.text.includes('|') || next.text.includes('|')) return false;
  if (CANNOT_BEGIN.test(next.text)) return true;
  if (CANNOT_END.test(line.text.slice(-1))) return true;
  return HAS_SENTENCE.test(line.text) || line.text.length >= width || isClause(line.text);
}

/** Words with a figure and a comma, which no heading without a number has; behind an item's own number, an amount. */
function isClause(text: string): boolean {
  if (text.length < SHORTEST_WIDTH) return false;
  return BEGINS.test(text) ? AMOUNT_AND_COMMA.test(text.replace(BEGINS, '')) : FIGURE_AND_COMMA.test(text);
}

/**
 * The width of a page whose lines were broken where they were full, less the few characters by which they differ; where
 * lines have all lengths there is none.
 */
function pageWidth(lines: readonly EndedLine[]): number {
  const open = lines.filter(({ isEnded }) => !isEnded).map(({ text }) => text.length);
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
const FIGURE_AND_COMMA = /\d[^,]{0,40},/u;
const AMOUNT_AND_COMMA = /\d(?:[万亿]|万亿)?(?:美?元|%|个百分点)[^,]{0,40},/u;
const HAS_SENTENCE = /[。;].{4}/u;
