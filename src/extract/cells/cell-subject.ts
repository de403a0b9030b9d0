import { unnamed, type Subject } from '../state/subject';
import { withoutNumber } from '../tables/row-label';
import { areaIn, isPlain, isSum, isYearWords, thingIn } from './label-words';
import { namedAmong, namedByTitle } from './named-among';
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
  { words, wider }: RowName,
  own: Subject,
  column: Column,
  title: string,
): Subject | undefined {
  if (words === '') return undefined;
  const told = column.words.map(withoutNumber).filter((word) => !isPlain(word));
  const areas = told.map(areaIn);
  const area = areas.findLast((one) => one !== undefined && one !== '');
  const things = told
    .filter((_, place) => areas[place] === undefined)
    .map(thingIn)
    .filter((thing) => thing !== '' && !OF_PANEL.test(thing));
  const label = withoutNumber(words);
  const inTitle = namedByTitle(label, title);
  const known = things.length === 0 && own.indicators.length > 0 ? own : undefined;
  const named = known ?? namedAmong(thingIn(label), [...things.toReversed(), ...wider.map(thingIn)]);
  const tellsMore = things.some((thing) => named?.label.includes(thing) !== true);
  const subject = tellsMore ? unnamed(label + things.join('')) : (inTitle ?? named ?? own);
  return { ...subject, ...(area !== undefined && { area }) };
}

function namedByColumn({ words }: Column): Subject | undefined {
  const things = words.map((word) => thingIn(withoutNumber(word))).filter((thing) => thing !== '');
  const own = things.at(-1);
  if (own === undefined) return undefined;
  return namedAmong(own, things.slice(0, -1).toReversed()) ?? unnamed(things.join(''));
}

/** What stands over a whole panel and tells no more than that. */
const OF_PANEL = /^(?:收入|支出|本年收入|本年支出|收入总计|支出总计|主要指标|指标)$/u;
