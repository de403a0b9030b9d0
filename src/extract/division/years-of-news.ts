import type { DocumentYears } from './division';
import { PART_OF_YEAR, partOfYear } from './part-of-year';
import type { TextLine } from './text-line';

/**
 * The years of a text whose title tells none, by the first time that its first lines speak of: 2022年上半年, or 上半年 alone, which is
 * the last that was over by the month of its page. Nothing where they speak of none, or of a part of a year and no page tells
 * of which.
 */
export function yearsOfNews(
  lines: readonly TextLine[],
  published: string | undefined,
): DocumentYears | undefined {
  const read = published === undefined ? undefined : Number(published.slice(0, 4));
  const times = openingTimes(lines);
  const [first] = times;
  if (first === undefined) return published === undefined ? undefined : byAnyPart(lines, published);
  if (first.year !== undefined) {
    // 2018年,全区…。上半年,…: a year that is not out is told of in part.
    const isOver = times.some(({ isWhole }) => isWhole) || (read !== undefined && read > first.year);
    const part = first.part ?? (isOver ? undefined : times.find((time) => time.part)?.part);
    if (part !== undefined) return ofPart(first.year, part);
    return { planned: first.year + 1, reviewed: first.year, spoken: read ?? first.year + 1 };
  }
  if (published === undefined || read === undefined) return undefined;
  // 年初以来,…。上半年,…: what has been going on is told by the part that is over.
  const part = first.part ?? (first.isSince ? times.find((time) => time.part)?.part : undefined);
  if (part !== undefined) return ofPart(endedBy(published, part), part);
  return first.isSince ? { planned: read + 1, reviewed: read, spoken: read } : undefined;
}

interface OpeningTime {
  readonly year?: number;
  readonly part?: string;
  /** 全年. */
  readonly isWhole: boolean;
  /** 今年以来. */
  readonly isSince: boolean;
}

function openingTimes(lines: readonly TextLine[]): readonly OpeningTime[] {
  const opening = lines.filter(({ text }) => !ONLY_DATE.test(text)).slice(0, OPENING_LINES);
  return opening.flatMap(({ text }) => [...text.slice(0, LONGEST).matchAll(TIME)].map(timeOf));
}

function timeOf({ groups = {} }: RegExpMatchArray): OpeningTime {
  const { year, part = groups['bare'], whole, since } = groups;
  return {
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(part === undefined ? {} : { part: part === '半年度' ? '上半年' : part }),
    isWhole: whole !== undefined,
    isSince: since !== undefined,
  };
}

/** Where the opening tells no time, as in a text that begins with its first heading: the first part of a year that a clause tells. */
function byAnyPart(lines: readonly TextLine[], published: string): DocumentYears | undefined {
  for (const { text } of lines) {
    const [first] = [...text.slice(0, LONGEST).matchAll(TIME)].map(timeOf);
    if (first === undefined) continue;
    return first.part === undefined || first.year !== undefined
      ? undefined
      : ofPart(endedBy(published, first.part), first.part);
  }
  return undefined;
}

function ofPart(year: number, words: string): DocumentYears {
  const suffix = partOfYear(words);
  return {
    planned: year,
    reviewed: year - 1,
    spoken: year,
    hasParts: true,
    partOfYear: suffix === undefined ? {} : { period: `${year}-${suffix}` },
  };
}

/** The last year of which a part was over, or in its last month, when the page was published. */
export function endedBy(published: string, words: string): number {
  const [year = 0, month = 0] = published.split('-').map(Number);
  return month >= lastMonthOf(partOfYear(words) ?? '') ? year : year - 1;
}

function lastMonthOf(suffix: string): number {
  if (suffix.startsWith('H')) return Number(suffix.slice(1)) * 6;
  if (suffix.startsWith('Q')) return Number(suffix.slice(1)) * 3;
  return Number(/\d+$/u.exec(suffix)?.[0] ?? 1);
}

/** Lines, and characters of each, that may tell the time of a whole text. */
const OPENING_LINES = 3;
const LONGEST = 240;
const ONLY_DATE = /^[\d年月日:./()-]{4,24}$/u;
const NO_CUE = '(?<![较比与同自于从由至超到去上])(?<!相比|去年|上年|以来)';
const TIME = new RegExp(
  [
    `${NO_CUE}(?<![\\d.])(?<year>(?:19|20)\\d{2})年(?!\\d{1,2}月\\d{1,2}日|以来|[-~至]\\d|[末底])(?<part>半年度|${PART_OF_YEAR})?`,
    `${NO_CUE}(?<bare>半年度|${PART_OF_YEAR})`,
    '(?<whole>全年)(?!的?(?:收支|财政|收入|支出)?(?:预算|目标|任务|计划|预期))',
    '(?<since>今年以来|年初以来)',
  ].join('|'),
  'gu',
);
