import { isYear, type Period } from '../../core/reading/period';
import { budgetStage, customaryStage, isBudgetPlan } from './budget-stage';
import type { PartKind } from './division';
import type { DocumentSetting } from './document-setting';
import type { Frame } from './frame';
import { openingCues } from './opening-cue';
import { PART_OF_YEAR, partOfYear } from './part-of-year';
import { periodCues, type PeriodCue } from './period-cue';
import type { TextLine } from './text-line';

/** The part that a heading begins; nothing where its words tell neither a time nor whether it looks back or ahead. */
export function partOf(
  line: TextLine,
  setting: DocumentSetting,
  { status }: Frame,
): { readonly kind: PartKind; readonly frame: Frame } | undefined {
  const words = headingWords(line);
  const { kind, years, title } = setting;
  if (words === undefined || title?.includes(line.text) === true) return undefined;
  if (ANNEX.test(words))
    return { kind: 'annex', frame: told(String(years.planned), true, customaryStage(kind, true)) };
  const stage = budgetStage(kind, words);
  const isReview = BACK.test(words) || (stage !== undefined && !isBudgetPlan(stage));
  const isPlan = !isReview && (AHEAD.test(words) || stage !== undefined);
  const cue =
    openingCues(words, years, isPlan)[0] ?? laterCue(line, words, setting, isPlan, isPlan || isReview);
  const soFar = isReview && stage === undefined && cue?.isAhead === true ? partSoFar(words, cue) : undefined;
  if (soFar !== undefined) return { kind: 'review', frame: told(soFar, false, customaryStage(kind, false)) };
  if (cue !== undefined) {
    const isAhead = stage === undefined ? cue.isAhead : isPlan;
    const isSpan = cue.period?.includes('/') ?? false;
    const ahead: PartKind = isSpan ? 'goals' : TASKS.test(words) ? 'tasks' : 'plan';
    return {
      kind: isAhead ? ahead : isSpan ? 'years' : 'review',
      frame: told(cue.period, isAhead, stage ?? customaryStage(kind, isAhead)),
    };
  }
  if (stage !== undefined && line.rank > 0) {
    return isPlan
      ? { kind: 'plan', frame: told(String(years.planned), true, stage) }
      : { kind: 'review', frame: told(reviewedPeriod(setting), false, stage) };
  }
  // 主要目标 by itself, in a part that looks ahead, is of what that part looks ahead to.
  if (line.rank !== 1 && (status === 'target' || !WHOLE.test(words))) return undefined;
  if (BACK_AT_END.test(words)) {
    return { kind: 'review', frame: told(reviewedPeriod(setting), false, customaryStage(kind, false)) };
  }
  return AHEAD_AT_END.test(words)
    ? { kind: 'plan', frame: told(String(years.planned), true, customaryStage(kind, true)) }
    : undefined;
}

/** 2022年重点工作1-6月进展情况: the part of the present year that a heading looks back on. */
function partSoFar(words: string, { period }: PeriodCue): Period | undefined {
  const part = PART.exec(words)?.[0];
  const suffix = part === undefined || !isYear(period ?? '') ? undefined : partOfYear(part);
  return suffix === undefined ? undefined : `${period ?? ''}-${suffix}`;
}

const PART = new RegExp(PART_OF_YEAR, 'u');

/** A time inside a heading that says what it does with it, or the year of the report in a numbered one: 干好2020年工作. */
function laterCue(
  { rank }: TextLine,
  words: string,
  { years }: DocumentSetting,
  isPlan: boolean,
  isTold: boolean,
): PeriodCue | undefined {
  const cues = periodCues(words, years, isPlan);
  if (isTold && rank < 2) return cues[0];
  return rank === 1
    ? cues.find(({ isMain, period }) => isMain && period?.includes('/') === false)
    : undefined;
}

/** What a document is of: the year that it reviews, or a part of one. */
export function reviewedPeriod({ years: { reviewed, partOfYear } }: DocumentSetting): string | undefined {
  return partOfYear === undefined ? String(reviewed) : partOfYear.period;
}

/** The words of a heading, those of one that runs on into its paragraph too; nothing of a line that is none. */
function headingWords({ words, isShort, rank }: TextLine): string | undefined {
  if (rank > 2 || DATED.test(words) || CAPTION.test(words) || (rank === 0 && TITLE.test(words)))
    return undefined;
  if (isShort) return words;
  return rank === 1 ? RUN_ON.exec(words)?.[0] : undefined;
}

function told(period: string | undefined, isAhead: boolean, stage?: Frame['stage']): Frame {
  return {
    ...(period === undefined ? {} : { period }),
    status: isAhead ? 'target' : 'actual',
    origin: 'heading',
    ...(stage === undefined ? {} : { stage }),
  };
}

const BACK = /回顾|总结|成就|成绩|工作情况|完成情况|执行情况|圆满完成|胜利完成|取得|进展情况/u;
const AHEAD =
  /安排|目标|任务|重点|部署|建议|要求|思路|打算|展望|规划|预期|草案|意见|考虑|做好|设想|构想|今年工作/u;
const DATED =
  /^[-(在]*(?:\d{4}|[一二][九〇零○][〇零○一二三四五六七八九]{2})年(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})日|[)]?$)/u;
/** Of a table or a figure. */
const CAPTION = /^(?:表|图|专栏)\d/u;
const RUN_ON =
  /^[^,。:;]{2,28}?(?:回顾|总结|工作安排|主要任务|目标任务|重点工作|工作重点|主要目标|总体要求|执行情况|预算草案)/u;
/** Without a time only a heading's last word tells: 以结构调整为重点 heads an item of a plan or of a review. */
const BACK_AT_END = /(?:回顾|总结|成就|成绩|完成情况|执行情况)$/u;
const AHEAD_AT_END = /(?:安排|目标|任务|重点|部署|建议|要求|思路|打算|展望)$/u;
const TITLE = /(?:报告|公报|说明)(?:[(][^)]*[)])?$/u;
const TASKS = /任务|重点工作|工作重点|举措/u;
const WHOLE = /^(?:政府)?工作回顾$|^(?:主要)?(?:预期)?目标(?:任务)?$/u;
const ANNEX = /^附件?\d*:?$|^[^,]*(?:民生|惠民|利民|为民)实事(?:工作目标|项目|清单|任务|安排)?$/u;
