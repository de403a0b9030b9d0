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
  const told = captions.map((line) => line.replace(NUMBERED, '')).filter((line) => !FORMAL.test(line));
  const lines = textLines(told.join('\n'));
  const read = documentHeading(lines);
  const title = known.title ?? read.title ?? titleAmong(told) ?? sheet;
  const words = [...captions, sheet];
  const area = read.area === undefined ? firstArea(words) : undefined;
  const kind = read.kind === 'unknown' ? kindByWords(words, headers) : read.kind;
  const year = read.year ?? lastYearIn(captions) ?? lastYearIn([sheet]);
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
  const asTold = title.replace('完成情况', '执行情况');
  const setting = documentSetting(
    { ...heading, title: asTold, kind: taken, ...(dated !== undefined && { year: dated }) },
    lines,
  );
  // The columns of a table may be of parts of its year, whatever it is.
  const parted = setting && { ...setting, years: { ...setting.years, hasParts: true } };
  return { heading, ...(parted && { setting: parted }), isDated: heading.year !== undefined };
}

/** The longest of what stands above it that ends as the title of a table does. */
function titleAmong(captions: readonly string[]): string | undefined {
  const longest = (lines: readonly string[]): string | undefined =>
    lines.toSorted((one, other) => other.length - one.length)[0];
  return longest(captions.filter((line) => TITLE.test(line))) ?? longest(captions);
}

function firstArea(words: readonly string[]): ReturnType<typeof administrativeArea> {
  // 县政 is no area elsewhere.
  const apart = words.map((line) => line.replace('政府性基金', ' '));
  return apart.map((line) => administrativeArea(line)).find((area) => area !== undefined);
}

function kindByWords(words: readonly string[], headers: readonly string[]): DivisionKind {
  if (/决算/u.test([...words, ...headers].join('\n'))) return 'final-accounts';
  const isOfBudget =
    words.some((line) => /预算.*表/u.test(line)) || headers.some((header) => BUDGET.test(header));
  return isOfBudget ? 'budget-execution' : 'unknown';
}

const BUDGET = /预算数|执行数|(?:年初|调整|变动)预算/u;

function lastYearIn(lines: readonly string[]): number | undefined {
  const years = lines.flatMap((line) =>
    [...line.matchAll(/(?<!\d)(?:19|20)\d{2}(?=年|[)]|$)/gu)].map(Number),
  );
  return years.length === 0 ? undefined : Math.max(...years);
}

/** 表一, 附表3: and 3-1 before its title. */
const NUMBERED =
  /^(?:附?表(?:[一二三四五六七八九十]{1,3}|\d{1,2}(?:[-.]\d{1,2})?(?!\d))[:.、]?|\d{1,2}-\d{1,3}(?=\p{sc=Han}))/u;
const TITLE = /表$|表[(][^)]*[)]$|情况$|指标$/u;
/** Who drew it up, the number of its form, its unit. */
const FORMAL = /单位:|表号|编制|填报|^$/u;
