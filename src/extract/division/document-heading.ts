import { administrativeArea, type AdministrativeArea } from './administrative-area';
import type { DocumentHeading, DocumentKind } from './division';
import type { TextLine } from './text-line';
import { numberUpToThirtyOne, yearOf } from './years-in-words';

/** What the first lines of a document tell of it: kind, title, area, level, date, publisher and year. */
export function documentHeading(lines: readonly TextLine[]): DocumentHeading {
  const head = headLines(lines);
  const titleLine = head.find(({ text }) => kindOf(text) !== 'unknown');
  const kind = titleLine === undefined ? kindByAddress(head) : kindOf(titleLine.text);
  const title = titleLine?.text;
  const date = firstOf(head, dateOf);
  const stated = firstOf(head, areaOf);
  const year = firstOf(titleLine === undefined ? [] : [titleLine], titleYear);
  return {
    kind,
    ...(title === undefined ? {} : { title }),
    ...(stated === undefined ? {} : { area: stated.name, level: stated.level }),
    ...(date === undefined ? {} : { date }),
    ...(year === undefined ? {} : { year }),
  };
}

/** The lines before the first long paragraph or the first numbered heading, and no more than a page has. */
function headLines(lines: readonly TextLine[]): readonly TextLine[] {
  const first = lines.findIndex(({ rank, text }) => rank === 1 || text.length > LONGEST_HEAD_LINE);
  return lines.slice(0, Math.min(first < 0 ? lines.length : first, HEAD));
}

const HEAD = 30;
const LONGEST_HEAD_LINE = 80;

const KINDS: readonly (readonly [DocumentKind, RegExp])[] = [
  ['budget-adjustment', /预算(?:调整|变更)(?:方案|草案|的)|调整.{0,8}预算/u],
  ['final-accounts', /决算/u],
  ['plan-report', /(?:国民经济和)?社会发展.{0,6}计划/u],
  ['bulletin', /统计公报|国民经济(?:和社会发展)?(?:运行|统计)|经济运行情况/u],
  ['finance-release', /财政(?:预算)?收支(?:执行)?情况|(?:\d月|季度|上半年)(?:份)?.{0,6}财政/u],
  ['budget-execution', /预算.{0,8}执行|执行情况.{0,12}预算|预算草案/u],
  ['work-report', /政府工作(?:的)?报告|人民政府.{0,8}工作报告|工作报告$/u],
];

function kindOf(text: string): DocumentKind {
  return KINDS.find(([, words]) => words.test(text))?.[0] ?? 'unknown';
}

/** A work report that was copied without its title still addresses the delegates. */
function kindByAddress(head: readonly TextLine[]): DocumentKind {
  return head.some(({ text }) => /^各位代表|向大会.{0,8}报告.{0,4}工作|\d{4}年工作回顾$/u.test(text))
    ? 'work-report'
    : 'unknown';
}

/** The area in a title, before whatever stands in brackets; or that of the congress, or of those who publish it. */
function areaOf({ text }: TextLine): AdministrativeArea | undefined {
  const words = NAMED_AREA.exec(text)?.groups;
  return words === undefined
    ? undefined
    : administrativeArea(words['title'] ?? words['congress'] ?? words['office'] ?? '');
}

const NAMED_AREA = new RegExp(
  '^(?<title>[^(]{2,40}?)(?:人民)?(?:政府)?(?:工作(?:的)?报告|(?:国民经济|预算|财政|决算|计划).{0,30}(?:报告|公报|情况|说明))' +
    '|在(?<congress>[^,。]{2,24}?)第?[一二三四五六七八九十\\d]{1,3}届|^(?<office>[^,。]{2,24}?)(?:人民政府|管理委员会|管委会|财政局|统计局)',
  'u',
);

function titleYear({ text }: TextLine): number | undefined {
  const years = [
    ...text.matchAll(
      /(?:(?<!\d)\d{4}|[一二][九〇零][〇零一二三四五六七八九]{2})(?=年(?!\d{1,2}月)|[)]?$|[)])/gu,
    ),
  ];
  return years.map(([year]) => yearOf(year)).findLast((year) => year !== undefined);
}

function dateOf({ text }: TextLine): string | undefined {
  const { year, month, day } = DATE.exec(text)?.groups ?? {};
  const numbers = [yearOf(year ?? ''), numberUpToThirtyOne(month ?? ''), numberUpToThirtyOne(day ?? '')];
  if (numbers.includes(undefined)) return undefined;
  return numbers.map((number) => String(number).padStart(2, '0')).join('-');
}

const COUNT = '\\d{1,2}|[一二三四五六七八九十]{1,3}';
const DATE = new RegExp(
  `(?<year>\\d{4}|[一二][九〇零][〇零一二三四五六七八九]{2})年(?<month>${COUNT})月(?<day>${COUNT})日`,
  'u',
);

function firstOf<Found>(
  lines: readonly TextLine[],
  find: (line: TextLine) => Found | undefined,
): Found | undefined {
  for (const line of lines) {
    const found = find(line);
    if (found !== undefined) return found;
  }
  return undefined;
}
