import type { DivisionKind, DocumentHeading } from './division';
import { PART_OF_YEAR, partOfYear } from './part-of-year';
import type { TextLine } from './text-line';

/** A part of a year, with its year. */
export interface PartOfItsYear {
  readonly year: number;
  readonly period: string;
}

/**
 * The part of a year of which a page tells that has no year in its title: the first that begins a sentence or a clause
 * (上半年,全市…), of the year in which the page is dated. Nothing where the page has no date, or names another year before.
 */
export function openingPart(
  { kind, year, date }: DocumentHeading,
  lines: readonly TextLine[],
): PartOfItsYear | undefined {
  const inLines = WHERE[kind];
  const dated = date?.slice(0, 7) ?? lines.slice(0, HEAD).map(monthOf).find(isKnown);
  if (inLines === undefined || year !== undefined || dated === undefined) return undefined;
  for (const { text } of lines.slice(0, inLines)) {
    const { part = '', stated } = OPENING.exec(text)?.groups ?? {};
    if (stated !== undefined) return undefined;
    const suffix = partOfYear(part);
    if (suffix === undefined || suffix === 'H2') continue;
    const own = Number(dated.slice(0, 4)) - (Number(dated.slice(5)) < lastMonth(suffix) ? 1 : 0);
    return { year: own, period: `${own}-${suffix}` };
  }
  return undefined;
}

/** In how many lines such a page tells it; other kinds of document tell their year. */
const WHERE: Partial<Readonly<Record<DivisionKind, number>>> = {
  unknown: 4,
  bulletin: 12,
  'finance-release': 12,
};
const HEAD = 3;
const OPENING = new RegExp(
  `(?:^|[,。:;])[^\\d,。:;上下前一二三四第]{0,8}(?:(?<stated>(?:19|20)\\d{2})年(?!\\d{1,2}月)|(?:截至)?(?:今年)?(?<part>${PART_OF_YEAR}))`,
  'u',
);

/** 2015年7月 by itself in a line. */
function monthOf({ text }: TextLine): string | undefined {
  const { year, month } = /^[(]?(?<year>20\d{2})年(?<month>\d{1,2})月[)]?$/u.exec(text)?.groups ?? {};
  return year === undefined || month === undefined ? undefined : `${year}-${month.padStart(2, '0')}`;
}

/** The month with which a part ends: 6 of H1. */
function lastMonth(suffix: string): number {
  const number = Number(/\d+$/u.exec(suffix)?.[0]);
  return suffix.startsWith('M') ? number : number * (suffix.startsWith('Q') ? 3 : 6);
}

function isKnown<Value>(value: Value | undefined): value is Value {
  return value !== undefined;
}
