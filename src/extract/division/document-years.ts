import type { Period } from '../../core/reading/period';
import type { DocumentHeading } from './division';
import type { TextLine } from './text-line';

/** The years from which a document's words are counted: 今年, 去年, 五年来. */
export interface DocumentYears {
  /** The year to which it looks ahead; of what only looks back, the one after its figures'. */
  readonly planned: number;
  /** The year that it reviews. */
  readonly reviewed: number;
  /** The calendar year in which it is spoken: 今年. */
  readonly spoken: number;
  /** What the document is of, where that is shorter than a year: a half, a quarter. */
  readonly partOfYear?: Period;
}

/**
 * The years of a document: its headings tell them surest (2021年工作回顾), since a report that is read in the last weeks of a
 * year plans the next; then title and date. Nothing where none of them does.
 */
export function documentYears(
  { kind, year, date }: DocumentHeading,
  lines: readonly TextLine[],
): DocumentYears | undefined {
  const spoken = date === undefined ? undefined : Number(date.slice(0, 4));
  if (!LOOKS_AHEAD.has(kind)) {
    const reviewed = year ?? (spoken === undefined ? undefined : spoken - 1);
    return reviewed === undefined
      ? undefined
      : { planned: reviewed + 1, reviewed, spoken: spoken ?? reviewed };
  }
  const told = year ?? (spoken === undefined ? undefined : spoken + (isLate(date) ? 1 : 0));
  const planned = yearOfHeadings(lines, told) ?? told;
  return planned === undefined ? undefined : { planned, reviewed: planned - 1, spoken: spoken ?? planned };
}

const LOOKS_AHEAD: ReadonlySet<DocumentHeading['kind']> = new Set([
  'work-report',
  'plan-report',
  'budget-execution',
  'unknown',
]);

function isLate(date: string | undefined): boolean {
  return date !== undefined && date.slice(5) >= '11-15';
}

/** The year after that which headings review, or that which they plan, where it lies beside the year that is told otherwise. */
function yearOfHeadings(lines: readonly TextLine[], told: number | undefined): number | undefined {
  const headings = lines.filter(({ isShort, rank }) => isShort && rank <= 2);
  const years = [
    ...headings.map((line) => yearIn(line, REVIEW, 1)),
    ...headings.map((line) => yearIn(line, PLAN, 0)),
  ];
  return years.find((year) => year !== undefined && (told === undefined || Math.abs(year - told) <= 1));
}

function yearIn({ words }: TextLine, pattern: RegExp, later: number): number | undefined {
  const year = pattern.exec(words)?.groups?.['year'];
  return year === undefined ? undefined : Number(year) + later;
}

const PLAN =
  /(?<year>\d{4})年[^回顾总结]{0,14}(?:工作(?:安排|任务|重点|部署|建议|总体|目标)|重点(?:工作|任务)|主要任务|目标任务|预算草案)/u;
const REVIEW = /(?<![-~至到]\d{0,4})(?<year>\d{4})年[^。]{0,16}(?:回顾|总结)/u;
