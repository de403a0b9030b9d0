import { isUnitWord } from '../division/column-header';
import type { Block, Cell } from '../division/division';
import { readName } from '../state/read-name';
import { sectorsOf } from '../state/sectors-of';
import { unnamed, type Subject } from '../state/subject';

/** What a row is of. */
export interface RowLabel {
  readonly subject: Subject;
  /** The unit that the label itself tells: 粮食产量(万吨). */
  readonly unit?: string;
  /** The cells behind the label. */
  readonly cells: readonly Cell[];
}

/**
 * Reads the first words of a row, behind its number if it has one; an industry by itself is of what the rows above are of.
 * Nothing of a row that has no words.
 */
export function rowLabel(
  text: string,
  { cells = [] }: Block,
  above: Subject | undefined,
): RowLabel | undefined {
  const place = cells.slice(0, 2).findIndex(({ start, end }) => NAMED.test(text.slice(start, end)));
  const cell = cells[place];
  if (cell === undefined || (place > 0 && !COUNTED.test(text.slice(cells[0]?.start, cells[0]?.end)))) {
    return undefined;
  }
  const { subject, unit } = readLabel(text.slice(cell.start, cell.end), above);
  return { subject, cells: cells.slice(place + 1), ...(unit === undefined ? {} : { unit }) };
}

/** Reads the name of a row without its number: what it is of, and the unit that it tells behind it. */
export function readLabel(words: string, above: Subject | undefined): Omit<RowLabel, 'cells'> {
  let label = withoutNumber(words);
  const unit = BRACKET.exec(label)?.groups?.['words'];
  const isUnit = unit !== undefined && isUnitWord(unit);
  if (isUnit) label = label.replace(BRACKET, '');
  const sectors = above === undefined ? undefined : sectorsOf(label, [above]);
  const subject =
    sectors?.[0] ?? named(label) ?? named(label.replace(BRACKET, '').replace(SUM, '')) ?? unnamed(label);
  return { subject, ...(isUnit ? { unit } : {}) };
}

/** The name of a row without what stands before it: 其中:, 1., (一), #. */
export function withoutNumber(words: string): string {
  return words.replace(LEAD, '');
}

/** What words name exactly, where it is one thing of the catalogue. */
export function named(label: string): Subject | undefined {
  const subjects = readName(label, { start: 0, end: label.length })?.subjects ?? [];
  return subjects.length === 1 && subjects[0]?.indicators.length === 1
    ? { ...subjects[0], label }
    : undefined;
}

const SUM = /[合小]计$/u;
const LEAD =
  /^(?:其中:?|[一二三四五六七八九十]{1,3}、|[(][一二三四五六七八九十\d]{1,2}[)]|\d{1,2}[.、]|[#*-])+/u;
const NAMED = /\p{sc=Han}{2}/u;
/** The number of a row, in a column of its own. */
const COUNTED = /^[(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[).、]?$/u;
const BRACKET = /\((?<words>[^()]{1,12})\)$/u;
