import type { FrameFrom } from './division';
import type { DocumentYears } from './document-years';
import type { Frame } from './frame';
import { periodCues, type PeriodCue } from './period-cue';
import type { TextLine } from './text-line';

/** The frames of a paragraph, and what holds after it. */
export interface ParagraphFrames {
  readonly frames: readonly FrameFrom[];
  readonly after: Frame;
}

/** Reads the openings of a paragraph's sentences: 五年来, 今年主要预期目标是; what no opening says is as before. */
export function paragraphFrames(
  { start, text }: TextLine,
  before: Frame,
  years: DocumentYears,
): ParagraphFrames {
  const frames: FrameFrom[] = [];
  let held = before;
  let after = before;
  for (const sentence of sentencesOf(text)) {
    const isPlan = held.status === 'target';
    const opening = sentence.text.slice(0, OPENING).split(CLAUSE_END, 1)[0] ?? '';
    const cue = periodCues(opening, years, isPlan || AHEAD.test(opening)).findLast(
      ({ start }) => start <= LEAD,
    );
    const frame =
      cue === undefined ? (AHEAD_ONLY.test(opening) ? planned(held, years) : undefined) : said(cue, opening);
    const current = frame ?? held;
    const last = frames.at(-1);
    if (last === undefined || last.frame !== current)
      frames.push({ start: start + sentence.start, frame: current });
    if (frame !== undefined && (cue?.isMain ?? true)) {
      held = frame;
      if (sentence.start === 0 || sentence.text.endsWith(':')) after = frame;
    }
  }
  return { frames, after };
}

function said({ period, isAhead }: PeriodCue, opening: string): Frame {
  return { period, status: isAhead || AHEAD_ONLY.test(opening) ? 'target' : 'actual', origin: 'opening' };
}

/** 预期目标是, without a year, is of the year that is planned, or of the span that the part looks ahead to. */
function planned(held: Frame, { planned: year }: DocumentYears): Frame | undefined {
  return held.status === 'target' ? undefined : { period: String(year), status: 'target', origin: 'opening' };
}

function sentencesOf(text: string): readonly { readonly start: number; readonly text: string }[] {
  return [...text.matchAll(/[^。!?]+[。!?”)]*|[。!?]+/gu)].map(({ index, 0: sentence }) => ({
    start: index,
    text: sentence,
  }));
}

/** Characters of a sentence in which its opening stands. */
const OPENING = 40;
/** Characters before a cue that opens a sentence: 回顾, 刚刚, 展望, 我区; later in a clause it dates that clause alone. */
const LEAD = 8;
const CLAUSE_END = /[,:;]/u;
const AHEAD = /目标|预期|安排|展望|要|将|力争|总体要求|任务/u;
const AHEAD_ONLY = /预期目标|主要目标|发展目标/u;
