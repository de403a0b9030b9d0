import { unnamed, type Subject } from '../state/subject';
import { withoutNumber } from '../tables/row-label';
import { areaBefore, areaIn, isPlain, isSum, isYearWords, thingIn } from './label-words';
import { namedAmong, namedByTitle } from './named-among';
import type { HeadedColumn } from './headed-columns';
import type { Column } from './panels';
import type { RowName } from './row-names';

/** Whether the columns say what a table is of: its rows are areas or years, and some column names a thing of the catalogue. */
export function areColumnsNamed(names: readonly RowName[], columns: readonly Column[]): boolean {
  const told = names.filter(({ words }) => words !== '');
  const apart = told.filter(({ words }) => isYearWords(words) || areaIn(withoutNumber(words)) !== undefined);
  return (
    apart.length * 2 >= told.length &&
    columns.some((column) => namedByColumn(column)?.indicators.length === 1)
  );
}

/** Of a row that is an area or a year: what the column names, in that area. */
export function subjectOfColumn({ words, wider }: RowName, column: Column): Subject | undefined {
  const subject = namedByColumn(column);
  const [label = ''] = [words, ...wider].map(withoutNumber).filter((name) => !isYearWords(name));
  const area = label === '' || isSum(label) ? '' : (areaIn(label) ?? label);
  return subject && { ...subject, ...(area !== '' && { area }) };
}

/** What a row names, in the area that its column names; where the column names something else, both together. */
export function subjectOfRow(
  { words, wider, isRepeated }: RowName,
  own: Subject,
  column: HeadedColumn,
  title: string,
): Subject | undefined {
  if (words === '') return undefined;
  const above = column.words.map(withoutNumber).filter((word) => !isPlain(word));
  const areas = above.map(areaIn);
  const areaOfRow = own.area ?? areaAbove(wider);
  const area = own.area ?? areas.findLast((one) => one !== undefined && one !== '') ?? areaOfRow;
  const things = above
    .filter((_, place) => areas[place] === undefined)
    .map(thingIn)
    .filter((thing) => thing !== '' && !OF_PANEL.test(thing));
  const label = withoutNumber(words);
  const inTitle = namedByTitle(label, title);
  const known = things.length === 0 && own.indicators.length > 0 ? own : undefined;
  const among = known ?? namedAmong(thingIn(label), [...things.toReversed(), ...wider.map(thingIn)]);
  const tellsMore = things.some((thing) => among?.label.includes(thing) !== true);
  const subject = tellsMore
    ? (completedByRow(things, label) ?? unnamed(together(label, things.join(''))))
    : (inTitle ?? among ?? ofSide(own, column));
  const isCompleted = among !== undefined && !label.includes(among.label);
  const isToldApart = isCompleted || areaOfRow !== undefined;
  const told = isRepeated && !isToldApart ? underItsWhole(subject, wider) : subject;
  return { ...told, ...(area !== undefined && area !== '' && { area }) };
}

/** The area that the rows or groups above tell, `''` where it is the table's own: 税收收入 under 市本级一般公共预算收入 is 市本级's. */
function areaAbove(wider: readonly string[]): string | undefined {
  for (const name of wider) {
    const area = areaIn(name) ?? areaBefore(name);
    if (area !== undefined) return area;
  }
  return undefined;
}

/** Where several rows are called the same, what a row is a part of tells them apart; of a thing that is known that is doubtful. */
function underItsWhole(subject: Subject, [whole]: readonly string[]): Subject {
  if (whole === undefined) return subject;
  const label = thingIn(whole) + subject.label;
  if (subject.indicators.length === 0) return unnamed(label);
  return { ...subject, label, doubts: [...subject.doubts, 'two-candidates'] };
}

function namedByColumn({ words }: Column): Subject | undefined {
  const things = words.map((word) => thingIn(withoutNumber(word))).filter((thing) => thing !== '');
  const own = things.at(-1);
  if (own === undefined) return undefined;
  return namedAmong(own, things.slice(0, -1).toReversed()) ?? unnamed(things.join(''));
}

/** A row that tells no more than a budget is of that side of it under which the column stands: 政府性基金预算 under 收入. */
function ofSide(own: Subject, { side }: HeadedColumn): Subject {
  if (side === undefined || own.label.endsWith(side)) return own;
  return namedAmong(own.label, [side]) ?? unnamed(own.label + side);
}

/** 一般债务 above and 2023年末债务余额 beside are 一般债务余额: what the row begins with is in what the column says. */
function completedByRow([thing, ...others]: readonly string[], label: string): Subject | undefined {
  const row = thingIn(label).replace(/^(?:地方)?政府/u, '');
  if (thing === undefined || others.length > 0) return undefined;
  for (let at = 1; at < row.length; at++) {
    if (!thing.endsWith(row.slice(0, at))) continue;
    const completed = namedAmong(thing + row.slice(at), []);
    if (completed !== undefined) return completed;
  }
  return undefined;
}

/** 教育支出 and 上级专款 in that order; but a fund before what comes into it: 失业保险基金 and 收入. */
function together(label: string, thing: string): string {
  return /基金$/u.test(thing) ? thing + label : label + thing;
}

/** What stands over a whole panel and tells no more than that. */
const OF_PANEL = /^(?:收入|支出|本年收入|本年支出|收入总计|支出总计|主要指标|指标)$/u;
