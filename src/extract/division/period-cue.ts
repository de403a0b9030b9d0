import type { Period } from '../../core/reading/period';
import type { DocumentYears } from './document-years';
import { numberOfYears, planYears, yearOf } from './years-in-words';

/** Words that say of which time what follows is, and whether it looks back or ahead. */
export interface PeriodCue {
  /** UTF-16 units of the text that was searched. */
  readonly start: number;
  readonly end: number;
  readonly period: Period;
  readonly isAhead: boolean;
  /** A year that the report is about, or the years: what is said of it may go on over paragraphs. */
  readonly isMain: boolean;
}

/** The cues of a text in order; in a plan 今年 is the year that is planned, in a review the year in which it is spoken. */
export function periodCues(text: string, years: DocumentYears, isPlan: boolean): readonly PeriodCue[] {
  const cues: PeriodCue[] = [];
  for (const match of text.matchAll(CUE)) {
    const period = periodOf(match.groups ?? {}, years, isPlan);
    if (period === undefined) continue;
    const [first, last] = period;
    const isAhead =
      first >= years.planned ||
      (last >= years.planned && isPlan) ||
      (last > years.planned && !/以来/u.test(match[0]));
    const end = isAhead ? last : Math.min(last, Math.max(years.reviewed, first));
    cues.push({
      start: match.index,
      end: match.index + match[0].length,
      period: first === end ? String(first) : `${first}/${end}`,
      isAhead,
      isMain: first !== end || first === years.reviewed || first === years.planned,
    });
  }
  return cues;
}

/** 较十三五 and 比去年 measure from a time, 是十四五开局之年 praises one: neither is a cue. */
const NO_CUE = '(?<![较比与同是为超由从])(?<!相比|[高低快优好多少等当之]于)';
const YEAR = '\\d{4}|[一二][九〇零○][〇零○一二三四五六七八九]{2}';
const COUNT = '[一两二三四五六七八九十\\d]';
const CUE = new RegExp(
  [
    `(?<![\\d.])(?<first>${YEAR})年?(?:-|~|至|到)(?<last>${YEAR})年`,
    `${NO_CUE}(?<![\\d.])(?<start>${YEAR})年以来`,
    `${NO_CUE}(?<![\\d.])(?<year>${YEAR})年(?!代|版|远景|的?[^,。]{0,8}[倍番])`,
    `${NO_CUE}“(?<plan>十?[一二三四五六七八九]?五)”(?!规划(?:纲要|《)|(?:规划)?(?:的)?(?:良好|顺利|圆满)?(?:开局|开好局|起好步|收官|第|最后|首|起步|头|开门红))`,
    `${NO_CUE}(?<bare>十[一二三四五]五)(?=时期|期间|以来|规划)`,
    `过去的?(?:这)?(?<past>${COUNT})年|(?<![十百几\\d])(?<since>${COUNT})年(?:多?来|间|(?=(?:政府)?(?:工作)?的?(?:简要)?回顾))|这(?<these>${COUNT})年`,
    `(?:今后|未来)的?(?<coming>${COUNT})年`,
    `(?<word>${NO_CUE}(?:去年|今年|明年)|新的一年|本届政府|上届政府|新一届政府)`,
  ].join('|'),
  'gu',
);

function periodOf(
  {
    first,
    last,
    start,
    year,
    plan,
    bare,
    past,
    since,
    these,
    coming,
    word,
  }: Readonly<Record<string, string | undefined>>,
  { planned, reviewed, spoken }: DocumentYears,
  isPlan: boolean,
): readonly [first: number, last: number] | undefined {
  if (first !== undefined && last !== undefined) {
    const from = yearOf(first);
    const to = yearOf(last);
    return from !== undefined && to !== undefined && from < to ? [from, to] : undefined;
  }
  if (start !== undefined) {
    const from = yearOf(start);
    return from === undefined || from > reviewed ? undefined : [from, reviewed];
  }
  if (year !== undefined) return one(yearOf(year));
  const named = plan ?? bare;
  if (named !== undefined) return planYears(named);
  const back = past ?? since ?? these;
  if (back !== undefined) {
    const count = numberOfYears(back);
    return count === undefined ? undefined : [reviewed - count + 1, reviewed];
  }
  if (coming !== undefined) {
    const count = numberOfYears(coming);
    return count === undefined ? undefined : [planned, planned + count - 1];
  }
  if (word === '今年') return one(isPlan ? planned : spoken);
  if (word === '去年') return one(isPlan ? planned - 1 : spoken - 1);
  if (word === '明年') return one(spoken + 1);
  if (word === '新一届政府') return [planned, planned + 4];
  if (word === '新的一年') return one(planned);
  return [reviewed - 4, reviewed];
}

function one(year: number | undefined): readonly [number, number] | undefined {
  return year === undefined ? undefined : [year, year];
}
