import type { DocumentHeading, DocumentYears } from './division';
import { PART_OF_YEAR, partOfYear } from './part-of-year';
import type { TextLine } from './text-line';
import { endedBy, yearsOfNews } from './years-of-news';

/**
 * The years of a document: its headings tell them surest (2021年工作回顾), since a report that is read in the last weeks of a
 * year plans the next; then title and date. Nothing where none of them does.
 */
export function documentYears(
  heading: DocumentHeading,
  lines: readonly TextLine[],
): DocumentYears | undefined {
  const years = yearsTold(heading, lines);
  return years !== undefined && isBeforehand(heading, years) ? { ...years, isBeforehand: true } : years;
}

/** Reports to a congress and whatever is dated before April tell nothing of how the year went. */
function isBeforehand(
  { kind, date, published }: DocumentHeading,
  { planned, hasParts }: DocumentYears,
): boolean {
  const day = date ?? published;
  if (hasParts === true || kind === 'bulletin') return false;
  return day === undefined ? kind !== 'unknown' : day < `${planned}-04`;
}

function yearsTold(heading: DocumentHeading, lines: readonly TextLine[]): DocumentYears | undefined {
  const { kind, year, date, published } = heading;
  const day = date ?? published;
  const ofPart = kind === 'final-accounts' ? undefined : yearsOfPart(heading, day, lines);
  if (ofPart !== undefined) return ofPart;
  const isNews = kind === 'unknown' || kind === 'bulletin' || kind === 'finance-release';
  const ofNews = isNews && year === undefined ? yearsOfNews(lines, day) : undefined;
  const read = date === undefined ? undefined : Number(date.slice(0, 4));
  const page = published === undefined ? undefined : Number(published.slice(0, 4));
  if (kind === 'final-accounts' || kind === 'bulletin' || kind === 'finance-release') {
    if (ofNews !== undefined) return ofNews;
    const reviewed = year ?? (read === undefined ? firstYear(lines) : lastOver(date)) ?? lastOver(published);
    return reviewed === undefined
      ? undefined
      : {
          planned: reviewed + 1,
          reviewed,
          spoken: read ?? page ?? reviewed + 1,
          hasParts: kind !== 'bulletin',
        };
  }
  const dated = read === undefined ? undefined : read + (isLate(date) ? 1 : 0);
  // A work report may be named after the year that it reviews.
  const named = kind === 'work-report' ? (dated ?? year) : (year ?? dated);
  if (kind === 'budget-adjustment') {
    const own = named ?? yearInside(lines)?.year ?? numberedIn(lines) ?? page;
    return own === undefined ? undefined : { planned: own, reviewed: own - 1, spoken: own, hasParts: true };
  }
  const ofHeadings = yearOfHeadings(lines, named);
  const ofTargets = yearOfTargets(lines);
  const isOfPart = ofNews?.partOfYear !== undefined;
  if (ofNews !== undefined && ofHeadings === undefined && (isOfPart || ofTargets === undefined))
    return ofNews;
  const planned = ofHeadings ?? named ?? ofTargets ?? yearAfter(firstYear(lines));
  if (planned === undefined) return yearsByContent(lines) ?? yearsOfPage(published);
  // What is told of a year as 今年 before it is out, in a summary without a date, is told in that year.
  const isWithin = lines.some(({ text }) => /^今年以来,.*预计全年/u.test(text));
  return {
    planned,
    reviewed: planned - 1,
    spoken: read ?? (isWithin ? planned - 1 : planned),
  };
}

/** A text that tells no year at all is of the year before its page, or of that of its page where that was nearly out. */
function yearsOfPage(published: string | undefined): DocumentYears | undefined {
  if (published === undefined) return undefined;
  const spoken = Number(published.slice(0, 4));
  const planned = spoken + (isLate(published) ? 1 : 0);
  return { planned, reviewed: planned - 1, spoken };
}

/** The years of what its title, or in news of the budget without one its first line, says to be of a part of a year. */
function yearsOfPart(
  { kind, title = '', year }: DocumentHeading,
  day: string | undefined,
  lines: readonly TextLine[],
): DocumentYears | undefined {
  const isUntitled = kind === 'finance-release' && title === '';
  const words = isUntitled ? (lines[0]?.text ?? '') : title;
  const named = TITLE_PART.exec(words)?.[0];
  if (named === undefined) {
    // 今年以来预算执行情况: of as much of the year as was over.
    if (day === undefined || !words.includes('今年以来')) return undefined;
    const spoken = Number(day.slice(0, 4));
    const part = lines.map(({ text }) => ANY_PART.exec(text)?.[0]).find((found) => found !== undefined);
    const suffix = part === undefined || endedBy(day, part) !== spoken ? undefined : partOfYear(part);
    const partOfIt = suffix === undefined ? {} : { period: `${spoken}-${suffix}` };
    return { planned: spoken, reviewed: spoken - 1, spoken, hasParts: true, partOfYear: partOfIt };
  }
  const told =
    year ??
    (isUntitled ? yearOfPart(words) : undefined) ??
    (day === undefined ? undefined : endedBy(day, named));
  if (told === undefined) return undefined;
  const suffix = partOfYear(named);
  return {
    planned: told,
    reviewed: told - 1,
    spoken: told,
    hasParts: true,
    partOfYear: upToItsMonth(suffix === undefined ? {} : { period: `${told}-${suffix}` }, lines),
  };
}

/** The year of the part of a year that words name: 2014年1-6月累计. */
function yearOfPart(words: string): number | undefined {
  const year = YEAR_OF_PART.exec(words)?.groups?.['year'];
  return year === undefined ? undefined : Number(year);
}

const ANY_PART = new RegExp(PART_OF_YEAR, 'u');
const YEAR_OF_PART = new RegExp(`(?<year>20\\d{2})年(?:${PART_OF_YEAR})`, 'u');

/**
 * What is told at the end of a month is of the months up to it, where it tells how much of the year's budget has been done, and
 * nowhere what the month itself has added.
 */
function upToItsMonth(
  part: NonNullable<DocumentYears['partOfYear']>,
  lines: readonly TextLine[],
): NonNullable<DocumentYears['partOfYear']> {
  const { year, month } = /^(?<year>\d{4})-M(?<month>\d{1,2})$/u.exec(part.period ?? '')?.groups ?? {};
  const suffix = month === undefined ? undefined : partOfYear(`1-${month}月`);
  const isOfMonth = lines.some(({ text }) => OF_MONTH.test(text));
  if (suffix === undefined || isOfMonth || !lines.some(({ text }) => SO_FAR.test(text))) return part;
  return { period: `${year ?? ''}-${suffix}` };
}

const OF_MONTH = /当月|本月|单月|累计|[1一]月?[-~至到]|前[\d一二三四五六七八九十]{1,2}个月/u;
const SO_FAR = /[完占为](?:成)?(?:了)?(?:全年|年初|年度|年|调整)?(?:预算|计划|任务)|^截[至止]/u;

const TITLE_PART = new RegExp(`${PART_OF_YEAR}|(?<=\\d{4}年)(?:1[0-2]|[1-9])月(?!\\d)`, 'u');

/** The last year that was over on a day, or about to be. */
function lastOver(day: string | undefined): number | undefined {
  if (day === undefined) return undefined;
  return Number(day.slice(0, 4)) - (day.slice(5) >= '12-25' ? 0 : 1);
}

function isLate(date: string | undefined): boolean {
  return date !== undefined && date.slice(5) >= '11-15';
}

/** The year with which the first line begins that begins with one, or with the number of a table before it. */
function firstYear(lines: readonly TextLine[]): number | undefined {
  for (const { words } of lines) {
    const year = /^(?:[(]?截至|附?表[^\d]{0,3}\d{0,2}?[:. ]*)?(?<year>(?:19|20)\d{2})年/u.exec(words)
      ?.groups?.['year'];
    if (year !== undefined) return Number(year);
  }
  return undefined;
}

/** The year with which the first line begins that tells its targets: 2023年发展主要预期目标是. */
function yearOfTargets(lines: readonly TextLine[]): number | undefined {
  for (const { words } of lines) {
    const year =
      /^(?:[^,。;]{0,16}(?:指出|提出)[,:])?(?<year>20\d{2})年,?[^,。]{0,24}目标(?:[是为:]|$)/u.exec(words)
        ?.groups?.['year'];
    if (year !== undefined) return Number(year);
  }
  return undefined;
}

function yearAfter(year: number | undefined): number | undefined {
  return year === undefined ? undefined : year + 1;
}

/** The years of a text that no heading and no beginning of a line tells: those of its first clauses (据统计局核算,2022年上半年全县…). */
function yearsByContent(lines: readonly TextLine[]): DocumentYears | undefined {
  const { year, part = '' } = yearInside(lines) ?? {};
  if (year === undefined) return undefined;
  // 元至四月份,…。2018年元月份…: what opens with months is of them.
  const opening = ANY_PART.exec(lines[0]?.text.slice(0, OPENING) ?? '')?.[0];
  const suffix = partOfYear(part) ?? (opening === undefined ? undefined : partOfYear(opening));
  return suffix === undefined
    ? { planned: year + 1, reviewed: year, spoken: year + 1 }
    : {
        planned: year,
        reviewed: year - 1,
        spoken: year,
        hasParts: true,
        partOfYear: { period: `${year}-${suffix}` },
      };
}

/** The first year that the first lines tell, with the part of it that they name. */
function yearInside(
  lines: readonly TextLine[],
): { readonly year: number; readonly part?: string | undefined } | undefined {
  const told = lines.filter(({ text, isShort }) => !isShort || text.includes('年') || text.length > 20);
  for (const { text } of told.slice(0, OPENING_LINES)) {
    const { year, part } = YEAR_INSIDE.exec(text)?.groups ?? {};
    if (year !== undefined) return { year: Number(year), part };
  }
  return undefined;
}

/** The year of the number under which a paper is sent: 青政函〔2021〕33号. */
function numberedIn(lines: readonly TextLine[]): number | undefined {
  for (const { text } of lines.slice(0, HEAD)) {
    const year = /^\p{sc=Han}{2,10}[[(〔【](?<year>20\d{2})[\])〕】]\d{1,4}号$/u.exec(text)?.groups?.['year'];
    if (year !== undefined) return Number(year);
  }
  return undefined;
}

/** Characters. */
const OPENING = 24;
/** Lines. */
const HEAD = 8;
const OPENING_LINES = 3;
const YEAR_INSIDE = new RegExp(
  `(?<![较比至从\\d.])(?<year>(?:19|20)\\d{2})年(?!\\d{1,2}月\\d{1,2}日)(?<part>${PART_OF_YEAR})?`,
  'u',
);

/** The year after that which headings review, or that which they plan, where it is the year that is told otherwise or the next. */
function yearOfHeadings(lines: readonly TextLine[], told: number | undefined): number | undefined {
  const headings = lines.filter(({ isShort, rank }) => isShort && rank <= 2);
  const reviewed = headings.map((line) => yearIn(line, REVIEW, 1)).filter(isLikely);
  const planned = headings.map((line) => yearIn(line, PLAN, 0)).filter(isLikely);
  return reviewed.toSorted().at(-1) ?? planned[0];

  function isLikely(year: number | undefined): year is number {
    return year !== undefined && (told === undefined || year === told || year === told + 1);
  }
}

function yearIn({ words }: TextLine, pattern: RegExp, later: number): number | undefined {
  const year = pattern.exec(words)?.groups?.['year'];
  return year === undefined ? undefined : Number(year) + later;
}

const PLAN =
  /(?<year>\d{4})年[^回顾总结]{0,14}(?:工作(?:安排|任务|重点|部署|建议|总体|目标)|重点(?:工作|任务)|主要任务|目标任务|预算草案)/u;
const REVIEW = /(?<![-~至到]\d{0,4})(?<year>\d{4})年[^。]{0,16}(?:回顾|总结|执行情况)/u;
