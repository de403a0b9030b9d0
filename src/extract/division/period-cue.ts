import type { Period } from '../../core/reading/period';
import type { DocumentYears } from './division';
import { PART_OF_YEAR, partOfYear } from './part-of-year';
import { numberOfYears, planYears, yearOf } from './years-in-words';

/** Words that say of which time what follows is, and whether it looks back or ahead. */
export interface PeriodCue {
  /** UTF-16 units of the text that was searched. */
  readonly start: number;
  readonly end: number;
  /** Absent where it is one that no period can tell: eleven months. */
  readonly period?: Period;
  readonly isAhead: boolean;
  /** A time that the report is about: what is said of it may go on over paragraphs. */
  readonly isMain: boolean;
}

/** The cues of a text in order; in a plan 今年 is the year that is planned, in a review the year in which it is spoken. */
export function periodCues(text: string, years: DocumentYears, isPlan: boolean): readonly PeriodCue[] {
  const cues: PeriodCue[] = [];
  for (const match of text.matchAll(CUE)) {
    const groups = match.groups ?? {};
    const read = groups['part'] === undefined ? inYears(groups, years, isPlan) : inPartOfYear(groups, years);
    if (read !== undefined) cues.push({ start: match.index, end: match.index + match[0].length, ...read });
  }
  return cues;
}

/** 较十三五 and 比去年 measure from a time, 是十四五开局之年 praises one: neither is a cue. */
const NO_CUE = '(?<![较比与同是为超由从])(?<!相比|[高低快优好多少等当之]于)';
/** 去年开工的30个项目 dates the projects, not what is said of them. */
const DONE =
  '(?:开工|到期|举办|召开|发生|爆发|建成|新增|启动|部署|引进|签约|实施|投产|出台|下达|结转|获批|谋划|安排|确定)[^,。]{0,6}的';
const YEAR = '\\d{4}|[一二][九〇零○][〇零○一二三四五六七八九]{2}';
const COUNT = '[一两二三四五六七八九十\\d]';
const CUE = new RegExp(
  [
    `${NO_CUE}(?:(?:(?<![\\d.])(?<partYear>${YEAR})年|(?<partWord>今年|去年|本年))的?)?(?<part>${PART_OF_YEAR})`,
    `(?<![\\d.])(?<first>${YEAR})年?(?:-|~|至|到)(?<last>${YEAR})年`,
    `${NO_CUE}(?<![\\d.])(?<start>${YEAR})年以来`,
    `${NO_CUE}(?<![\\d.])(?<year>${YEAR})年(?!代|版|远景|${DONE}|的?[^,。]{0,8}[倍番])`,
    `${NO_CUE}“(?<plan>十?[一二三四五六七八九]?五)”(?!规划(?:纲要|《)|普法|依法|[^,。]{0,6}(?:开局|开好局|起好步|收官|首年|起步|开门红)|(?:规划)?的?(?:第|最后|首|头))(?<during>时期|期间|以来|规划|计划|末|发展|这五年|的?五年|[,、和及与])?`,
    `${NO_CUE}(?<bare>十[一二三四五]五)(?=时期|期间|以来|规划)`,
    `过去的?(?:这)?(?<past>${COUNT})年|(?<![十百几\\d])(?<since>${COUNT})年(?:多?来|间|(?=(?:政府)?(?:工作)?的?(?:简要)?回顾))|这(?<these>${COUNT})年`,
    `(?:今后|未来)的?(?<coming>${COUNT})年`,
    `(?<word>${NO_CUE}(?:去年(?!${DONE})|今年|明年)(?!以来)|今年以来|新的一年|[本上]届政府(?=任期|成立|履职|以来|工作|的?五年)|新一届政府(?=任期|工作?的?(?:总体|奋斗|主要|目标|任务)))`,
  ].join('|'),
  'gu',
);

const WHOLE_YEAR = /^(?:1|一|元)月?(?:份)?[-~至到]12月/u;

type Groups = Readonly<Record<string, string | undefined>>;
type Read = Omit<PeriodCue, 'start' | 'end'>;

/** A part of a year looks back, but for the half that is to come; without a year it is one only in a document that has parts. */
function inPartOfYear({ part = '', partYear, partWord }: Groups, years: DocumentYears): Read | undefined {
  const isStated = partYear !== undefined || partWord !== undefined;
  if (!isStated && years.hasParts !== true) return undefined;
  const year =
    partYear === undefined
      ? years.spoken - (partWord === '去年' ? 1 : 0)
      : (yearOf(partYear) ?? years.spoken);
  const suffix = partOfYear(part);
  const period =
    suffix === undefined ? (WHOLE_YEAR.test(part) ? String(year) : undefined) : `${year}-${suffix}`;
  const own = years.partOfYear?.period;
  return {
    // What is planned for the second half is told for the year.
    ...(period === undefined ? {} : { period: suffix === 'H2' ? String(year) : period }),
    isAhead: suffix === 'H2',
    // 10月份当月, in what is told of ten months, dates its sentence alone.
    // So does a month that is named in passing, in what is told of whole years.
    isMain: !(
      (own !== undefined || years.hasParts !== true) &&
      period !== own &&
      /-M\d+$/u.test(period ?? '')
    ),
  };
}

function inYears(groups: Groups, years: DocumentYears, isPlan: boolean): Read | undefined {
  if (groups['word'] === '今年以来') {
    return { ...(years.partOfYear ?? { period: String(years.spoken) }), isAhead: false, isMain: true };
  }
  const span = spanOf(groups, years, isPlan);
  if (span === undefined) return undefined;
  const [first, last] = span;
  // In a document of half a year the year that it names is that half, unless it looks ahead.
  if (years.partOfYear !== undefined && first === last && first === years.planned && !isPlan) {
    return { ...years.partOfYear, isAhead: false, isMain: true };
  }
  const isAhead =
    first >= years.planned ||
    (last >= years.planned && isPlan) ||
    (last > years.planned && groups['start'] === undefined);
  const end = isAhead ? last : Math.min(last, Math.max(years.reviewed, first));
  return {
    period: first === end ? String(first) : `${first}/${end}`,
    isAhead,
    // “十三五”节能减排目标 names a plan, and what follows is not of its years alone.
    isMain:
      groups['plan'] === undefined || groups['during'] !== undefined
        ? first !== end || first === years.reviewed || first === years.planned
        : false,
  };
}

function spanOf(
  { first, last, start, year, plan, bare, past, since, these, coming, word }: Groups,
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
  const back = numberOfYears(past ?? since ?? these ?? '');
  if (back !== undefined) return [reviewed - back + 1, reviewed];
  const ahead = numberOfYears(coming ?? '');
  if (ahead !== undefined) return [planned, planned + ahead - 1];
  if (word === undefined) return undefined;
  if (word === '今年') return one(isPlan ? planned : spoken);
  if (word === '去年') return one(isPlan ? planned - 1 : spoken - 1);
  if (word === '明年') return one(spoken + 1);
  if (word.startsWith('新一届')) return [planned, planned + 4];
  return word === '新的一年' ? one(planned) : [reviewed - 4, reviewed];
}

function one(year: number | undefined): readonly [number, number] | undefined {
  return year === undefined ? undefined : [year, year];
}
