import type { FrameFrom } from './division';
import type { DocumentYears } from './document-years';
import type { Frame } from './frame';
import { openingCue } from './opening-cue';
import type { PeriodCue } from './period-cue';
import type { TextLine } from './text-line';

/** The frames of a paragraph, and what holds after it. */
export interface ParagraphFrames {
  readonly frames: readonly FrameFrom[];
  readonly after: Frame;
}

/**
 * Reads the openings of a paragraph's sentences: 五年来, 今年主要预期目标是; what no opening says is as before. A time that
 * the document is about, the year or the years under review or ahead, holds to the end of the paragraph, any other to the
 * end of its sentence. What a paragraph's first sentence sets holds after it; of one that introduces a list, the last.
 */
export function paragraphFrames(
  { start, text }: TextLine,
  before: Frame,
  years: DocumentYears,
  introducesList: boolean,
): ParagraphFrames {
  const frames: FrameFrom[] = [];
  let held = before;
  let after = before;
  let isFirst = true;
  for (const sentence of sentencesOf(text)) {
    const isPlan = held.status === 'target';
    const isTarget = TARGET.test(sentence.text.split(CLAUSE_END, 1)[0] ?? '');
    const cue = openingCue(sentence.text, years, isPlan || isTarget);
    const frame = cue === undefined ? (isTarget ? planned(held, years) : undefined) : said(cue);
    const current = frame ?? held;
    if (frames.at(-1)?.frame !== current) frames.push({ start: start + sentence.start, frame: current });
    if (frame !== undefined && (cue?.isMain ?? true)) {
      held = frame;
      if (isFirst || introducesList || RETROSPECT.test(sentence.text)) after = frame;
    }
    isFirst &&= ADDRESS.test(sentence.text) || RUN_IN.test(sentence.text);
  }
  return { frames, after };
}

function said({ period, isAhead }: PeriodCue): Frame {
  return { period, status: isAhead ? 'target' : 'actual', origin: 'opening' };
}

/** 预期目标是, in a passage that looks back, is of the year that is planned. */
function planned(held: Frame, { planned: year }: DocumentYears): Frame | undefined {
  return held.status === 'target' ? undefined : { period: String(year), status: 'target', origin: 'opening' };
}

function sentencesOf(text: string): readonly { readonly start: number; readonly text: string }[] {
  return [...text.matchAll(/[^。!?;]+[。!?;”)]*|[。!?;]+/gu)].map(({ index, 0: sentence }) => ({
    start: index,
    text: sentence,
  }));
}

const CLAUSE_END = /[,:]/u;
const TARGET = /(?:预期|主要|发展|奋斗)目标(?:是|为|$)/u;
const ADDRESS = /^(?:各位代表|同志们|代表们)[!:]?$/u;
/** A heading that stands in the line of its paragraph. */
const RUN_IN = /^(?:-+|[(][^)]{1,3}[)]|[一二三四五六七八九十]{1,3}[、是])[^\d%]{4,40}。$/u;
const RETROSPECT = /^(?:回顾|回首|回望|展望|总结|纵观)|(?:以下|下面)[^。]{0,8}工作[。:]$/u;
