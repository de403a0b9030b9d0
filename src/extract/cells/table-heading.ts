import { administrativeArea } from '../division/administrative-area';
import type { DocumentHeading, DivisionKind } from '../division/division';
import { documentHeading } from '../division/document-heading';
import { documentSetting, type DocumentSetting } from '../division/document-setting';
import { withKnown, type KnownHeading } from '../division/known-heading';
import { textLines } from '../division/text-line';

/** What a table says of itself: what it is, and how its words are to be taken where it, or one of its headers, tells a year. */
export interface TableHeading {
  readonly heading: DocumentHeading & { readonly title: string };
  readonly setting?: DocumentSetting;
  /** The level of government by itself, where the table is of that: 县本级. */
  readonly level?: string;
  /** Whether what stands above the table dates it, and not its headers alone. */
  readonly isDated: boolean;
}

/** Reads what stands above a table, in its headers, and as its sheet's name. What is `known` goes before. */
export function tableHeading(
  captions: readonly string[],
  headers: readonly string[],
  sheet: string,
  known: KnownHeading = {},
): TableHeading {
  const above = captions
    .map((line) => line.replace(NUMBERED, '').replace(OWN_UNIT, ''))
    .filter((line) => !FORMAL.test(line));
  const lines = textLines(above.join('\n'));
  const read = documentHeading(lines);
  const title = known.title ?? read.title ?? titleAmong(above) ?? sheet;
  const words = [...captions, sheet];
  const area = read.area === undefined ? firstArea(words) : undefined;
  const kind = read.kind === 'unknown' ? kindByWords(words, headers) : read.kind;
  const told = read.year ?? lastYearIn(captions) ?? lastYearIn([sheet]);
  const isNamedAfterResults =
    kind === 'budget-execution' && told === lastYearIn([title]) && tellsResults(title, headers);
  // What a budget document is dated by is the year that it plans.
  const year = told === undefined || !isNamedAfterResults ? told : told + 1;
  const heading = {
    ...withKnown(
      {
        ...read,
        kind,
        ...(area && { area: area.name, level: area.level }),
        ...(year !== undefined && { year }),
      },
      known,
    ),
    title,
  };
  const dated = heading.year ?? lastYearIn(headers);
  // A table that is of no budget tells results, as a bulletin does.
  const taken = heading.kind === 'unknown' ? ('bulletin' as const) : heading.kind;
  // What tells how a budget was done is no budget.
  const asTold = title.replace('完成情况', '执行情况').replace(WHOLE_YEAR, '年');
  const setting = documentSetting(
    { ...heading, title: asTold, kind: taken, ...(dated !== undefined && { year: dated }) },
    lines,
  );
  // The columns of a table may be of parts of its year, whatever it is.
  const parted = setting && { ...setting, years: { ...setting.years, hasParts: true } };
  const level = headers.some((header) => WHOLE.test(header)) ? undefined : levelIn(title, heading.area);
  return {
    heading,
    ...(parted && { setting: parted }),
    ...(level !== undefined && { level }),
    isDated: heading.year !== undefined,
  };
}

/** Whether a table of a year's budget is titled by the year whose results it tells: its title says so, or a header without a year. */
function tellsResults(title: string, headers: readonly string[]): boolean {
  if (/草案|安排|预算表|(?<!1[-~至到]12)(?<=\d)月|季度|半年/u.test(title)) return false;
  const isDated = headers.some((header) => /(?:19|20)\d{2}年/u.test(header));
  return /执行|完成/u.test(title) || (!isDated && headers.some((header) => RESULT.test(header)));
}

/** 县本级 of what is titled 青石县本级…; nothing of a table that is also of the whole, as 全县及县本级 is. */
function levelIn(title: string, area = ''): string | undefined {
  const { of } = /(?<of>[省市县区州旗]?)本级/u.exec(title)?.groups ?? {};
  if (of === undefined || /全[省市县区州旗]|本级[及和]|[及和].{0,6}本级/u.test(title)) return undefined;
  const rank = of === '' ? (/[省市县区州旗]$/u.exec(area)?.[0] ?? '') : of;
  return `${rank}本级`;
}

/** The longest of what stands above it that ends as the title of a table does. */
function titleAmong(captions: readonly string[]): string | undefined {
  const longest = (lines: readonly string[]): string | undefined =>
    lines.toSorted((one, other) => other.length - one.length)[0];
  return longest(captions.filter((line) => TITLE.test(line))) ?? longest(captions);
}

function firstArea(words: readonly string[]): ReturnType<typeof administrativeArea> {
  // 县政 is no area elsewhere.
  const apart = words.map((line) =>
    line.replace('政府性基金', ' ').replace(/(?:19|20)\d{2}年度?[末底初]?/gu, ' '),
  );
  return apart.map((line) => administrativeArea(line)).find((area) => area !== undefined);
}

function kindByWords(words: readonly string[], headers: readonly string[]): DivisionKind {
  if (/决算/u.test([...words, ...headers].join('\n'))) return 'final-accounts';
  const isOfBudget =
    words.some((line) => /预算.*表/u.test(line)) || headers.some((header) => BUDGET.test(header));
  return isOfBudget ? 'budget-execution' : 'unknown';
}

/** A year told by its months is no part of one. */
const WHOLE_YEAR = /年(?:1|一)月?[-~至到](?:12|十二)月(?:份|累计)?/u;
const RESULT = /^(?:累计|预计|实际)?(?:执行|完成|决算)(?:数|情况)?$/u;
const BUDGET = /预算数|执行数|(?:年初|调整|变动)预算/u;

function lastYearIn(lines: readonly string[]): number | undefined {
  const years = lines.flatMap((line) =>
    [...line.matchAll(/(?<!\d)(?:19|20)\d{2}(?=年|[)]|$)/gu)].map(Number),
  );
  return years.length === 0 ? undefined : Math.max(...years);
}

/** Behind a title: (单位:万元). */
const OWN_UNIT = /[(](?:金额|计量)?单位:[^()]*[)]$/u;
/** 表一, 附表3:, 附件1 and 3-1 before its title. */
const NUMBERED =
  /^(?:附件$|附?[表件](?:[一二三四五六七八九十]{1,3}|\d{1,2}(?:[-.]\d{1,2})?(?!\d))[:.、]?|\d{1,2}-\d{1,3}(?=\p{sc=Han}))/u;
const TITLE = /表$|表[(][^)]*[)]$|情况$|指标$/u;
const WHOLE = /^全[省市县区州旗]/u;
/** Who drew it up, the number of its form, its unit. */
const FORMAL = /单位:|表号|编制|填报|^$/u;
