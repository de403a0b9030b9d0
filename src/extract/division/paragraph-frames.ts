import { soundsAhead, soundsDone } from './aspect';
import { budgetStage, customaryStage } from './budget-stage';
import type { FrameFrom } from './division';
import type { DocumentSetting } from './document-setting';
import type { Frame } from './frame';
import { openingArea } from './opening-area';
import { openingCue } from './opening-cue';
import { partOfYear } from './part-of-year';
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
 * end of its sentence. What a paragraph's first sentence sets holds after it; of one that introduces a list, the last. An
 * area holds until another is named.
 */
export function paragraphFrames(
  { start, text }: TextLine,
  before: Frame,
  setting: DocumentSetting,
  introducesList: boolean,
): ParagraphFrames {
  const frames: FrameFrom[] = [];
  let held = before;
  let after = before;
  let isFirst = true;
  for (const sentence of sentencesOf(text)) {
    const said = openingFrame(sentence.text, held, setting);
    // 其中 speaks of the time of the sentence before, however short that holds.
    const unsaid = PARTS.test(sentence.text) ? (frames.at(-1)?.frame ?? held) : held;
    const frame = withOpeningArea(said?.frame ?? unsaid, sentence.text, setting);
    if (frames.at(-1)?.frame !== frame) frames.push({ start: start + sentence.start, frame });
    if (said === undefined) {
      if (frame !== unsaid) [held, after] = [withArea(held, frame.area), withArea(after, frame.area)];
    } else if (said.isMain) {
      held = frame;
      const goesOn = isFirst && said.isOfParagraph !== true;
      if (goesOn || introducesList || RETROSPECT.test(sentence.text)) after = frame;
    }
    isFirst &&= ADDRESS.test(sentence.text) || RUN_IN.test(sentence.text);
  }
  return { frames, after };
}

interface OpeningFrame {
  readonly frame: Frame;
  /** Whether what follows in the paragraph stands in it too. */
  readonly isMain: boolean;
  /** Whether nothing behind the paragraph does. */
  readonly isOfParagraph?: boolean;
}

/** The frame that a sentence opens. */
function openingFrame(sentence: string, held: Frame, setting: DocumentSetting): OpeningFrame | undefined {
  const budgeted = BUDGETED.exec(sentence)?.groups;
  if (budgeted !== undefined) {
    const period = budgeted['year'] ?? String(setting.years.planned);
    const stage = customaryStage(setting.kind, true);
    return {
      frame: { period, status: 'target', origin: 'opening', ...(stage && { stage }) },
      isMain: true,
      isOfParagraph: true,
    };
  }
  const isTarget = /目标|指标/u.test(sentence) && TARGET.test(sentence);
  const cue = openingCue(sentence, setting.years, held.status === 'target' || isTarget);
  if (cue !== undefined) {
    // 今年, in a passage that looks back, may tell what has been done since.
    const isDone =
      setting.kind !== 'budget-adjustment' &&
      cue.isAhead &&
      held.status === 'actual' &&
      !isTarget &&
      !isHalfToCome(sentence.slice(cue.start, cue.end), setting) &&
      !soundsAhead(sentence) &&
      !isToCome(sentence, setting);
    const clause = sentence.split(CLAUSE_END, 1)[0] ?? '';
    const frame = said(isDone ? { ...cue, isAhead: false } : addedUp(cue, sentence), clause, held, setting);
    // 去年,…突破百亿元, among what is planned, looks back in its sentence alone.
    const isAside = held.status === 'target' && sentence.startsWith('去年', cue.start);
    const isMain = cue.isMain && !isDone && !isAside;
    return { frame, isMain, isOfParagraph: isOtherPart(frame.period, setting) };
  }
  if (setting.kind === 'budget-adjustment' && held.status === 'target' && SO_FAR.test(sentence)) {
    const frame: Frame = { ...held, status: 'actual', origin: 'opening', stage: 'execution' };
    return { frame, isMain: true, isOfParagraph: true };
  }
  // What has come in by September is told in one paragraph, and the next goes on with what is adjusted.
  const isAside =
    setting.kind === 'budget-adjustment' && held.origin === 'opening' && held.stage === 'execution';
  if (isAside && ADJUSTS.test(sentence)) {
    const stage = customaryStage(setting.kind, true);
    const frame: Frame = {
      period: String(setting.years.planned),
      status: 'target',
      origin: 'opening',
      ...(stage && { stage }),
    };
    return { frame, isMain: true };
  }
  if (!isTarget || held.status === 'target') return undefined;
  // 预期目标是, in a passage that looks back, is of the year that is planned.
  const { planned } = setting.years;
  return { frame: { period: String(planned), status: 'target', origin: 'opening' }, isMain: true };
}

/** 下半年, in what is told of the first half. */
function isHalfToCome(words: string, { years }: DocumentSetting): boolean {
  return words.includes('下半年') && years.partOfYear?.period?.endsWith('-H1') === true;
}

/** What a report to a congress tells of the year that has begun, without a word of its having been done: 今年,生产总值增长7%. */
function isToCome(sentence: string, { years }: DocumentSetting): boolean {
  return years.isBeforehand === true && COMING.test(sentence) && !soundsDone(sentence);
}

/** Another part of the year than that which the document is of: a quarter in a report of a half year. */
function isOtherPart(period: string | undefined, { years }: DocumentSetting): boolean {
  const isPart = /^\d{4}-/u.test(period ?? '');
  // 1-7月, in what is told of July: the months up to it.
  const month = /-M(\d{1,2})$/u.exec(years.partOfYear?.period ?? '')?.[1];
  const upTo = month === undefined ? undefined : partOfYear(`1-${month}月`);
  if (upTo !== undefined && period?.endsWith(`-${upTo}`) === true) return false;
  return isPart && years.partOfYear?.period !== undefined && years.partOfYear.period !== period;
}

/** 6月,收入累计完成…: what is added up at the end of a month is of the months up to it. */
function addedUp(cue: PeriodCue, sentence: string): PeriodCue {
  const month = /^(?<year>\d{4})-M(?<month>\d{1,2})$/u.exec(cue.period ?? '')?.groups;
  if (month === undefined || !ADDED_UP.test(sentence)) return cue;
  const suffix = partOfYear(`1-${month['month'] ?? ''}月`);
  return suffix === undefined ? cue : { ...cue, period: `${month['year'] ?? ''}-${suffix}` };
}

/** Without months of its own beside it. */
const ADDED_UP = /^(?!.*(?:当月|[一1]月?[-~至到]))[^。]*累计/u;

function said(
  { period, isAhead }: PeriodCue,
  clause: string,
  { area }: Frame,
  { kind }: DocumentSetting,
): Frame {
  const stage = budgetStage(kind, clause) ?? customaryStage(kind, isAhead);
  return {
    ...(period === undefined ? {} : { period }),
    status: isAhead ? 'target' : 'actual',
    origin: 'opening',
    ...(stage === undefined ? {} : { stage }),
    ...(area === undefined ? {} : { area }),
  };
}

function withOpeningArea(frame: Frame, sentence: string, { ownArea }: DocumentSetting): Frame {
  const opening = openingArea(sentence, ownArea);
  if (opening === undefined) return frame;
  return withArea(frame, opening.kind === 'own' ? undefined : opening.area);
}

/** A frame with another area; without one it is the document's own. */
export function withArea(frame: Frame, area: string | undefined): Frame {
  if (frame.area === area) return frame;
  if (area !== undefined) return { ...frame, area };
  const own: { -readonly [Field in keyof Frame]: Frame[Field] } = { ...frame };
  delete own.area;
  return own;
}

/** A sentence ends with its mark and the quotes that close after it; so does what stands before a semicolon. */
function sentencesOf(text: string): readonly { readonly start: number; readonly text: string }[] {
  const sentences: { start: number; text: string }[] = [];
  let start = 0;
  SENTENCE_END.lastIndex = 0;
  while (SENTENCE_END.test(text)) {
    sentences.push({ start, text: text.slice(start, SENTENCE_END.lastIndex) });
    start = SENTENCE_END.lastIndex;
  }
  if (start < text.length) sentences.push({ start, text: text.slice(start) });
  return sentences;
}

/** What has come of a budget by the day on which it is to be adjusted. */
const SO_FAR = /^截[至止](?:目前|到目前|(?:今年)?\d{1,2}月(?:底|末|\d))/u;
/** A time that is to come, or a year and what can be counted in it. */
const COMING = /^[^,。]{0,6}(?:未来|今后|到[“2])|^(?=[^年]{0,8}年[^。]*\d)(?!“|十[一二三四五]五)/u;
/** What an adjustment does to a budget. */
const ADJUSTS =
  /调整后|[由从][^。]{2,30}(?:调整|调增|调减|增加|减少|变更)[为到至]|调[增减][^。]{0,30}\d|安排[^。]{0,8}(?:新增|债券)|下达|核定|^(?:新增|收回|动用|追加)/u;
/** 按照2007年的预算安排,全国财政收入为…: what is planned, in whatever passage. */
const BUDGETED = /^(?:按照?|根据|依据)(?:(?<year>20\d\d)年|今年|全年|年初)?的?预算(?:安排|草案)[^,。]{0,4},/u;
const PARTS = /^其中|^分[^,。]{1,6}看,/u;
const SENTENCE_END = /[。!?;]+[”)]*/gu;
const CLAUSE_END = /[,:]/u;
const TARGET =
  /^(?:[^,。;]{0,16}(?:指出|提出|强调),)?(?:\d{4}年,|[^。;:\d%]{0,40},)?[^,。;]{0,30}(?:(?:预期|主要|发展|奋斗)目标|预期(?:发展|性)?指标)(?:是|为|:)/u;
const ADDRESS = /^(?:各位代表|同志们|代表们)[!:]?$/u;
/** A heading that stands in the line of its paragraph. */
const RUN_IN = /^(?:-+|[(][^)]{1,3}[)]|[一二三四五六七八九十]{1,3}[、是])[^\d%]{4,40}。$/u;
const RETROSPECT = /^(?:回顾|回首|回望|展望|总结|纵观)|(?:以下|下面)[^。]{0,8}工作[。:]$/u;
