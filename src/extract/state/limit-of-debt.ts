import type { Place } from '../tokens/token';
import type { PassageState } from './passage-state';
import type { NamedThings } from './named-things';
import { readName } from './read-name';

/** 限额 by itself, behind a balance of debt: the limit of that debt, 债务余额186亿元,控制在省核定的限额201亿元以内. */
export function limitOfDebt(
  text: string,
  { start, end }: Place,
  { subjects, distance }: PassageState,
): NamedThings | undefined {
  const [told] = subjects;
  if (told === undefined || subjects.length > 1 || distance > 1 || !LIMIT.test(text.slice(start, end)))
    return undefined;
  if (!told.label.endsWith('余额')) return undefined;
  // 均 speaks of the kinds of debt together, as does what follows both of them.
  const isOfBoth =
    /均|都/u.test(text.slice(start, end)) || BOTH.test(text.slice(Math.max(0, start - FAR), start));
  const kind = isOfBoth ? told.label.replace(/一般|专项/u, '') : told.label;
  const label = kind.replace(/余额$/u, '限额');
  return readName(label, { start: 0, end: label.length });
}

/** 一般债务40亿元、专项债务60亿元, */
const BOTH = /(?:一般债务[^,。;]{1,16}[、,和]专项债务|专项债务[^,。;]{1,16}[、,和]一般债务)[^,。;]{0,16},$/u;
/** Characters. */
const FAR = 48;
const LIMIT =
  /^(?:均|都)?(?:(?:严格)?控制在|(?:未|没有)(?:超过|突破|超出))?(?:[^,、]{0,8}?(?:核定|下达|批准|规定)的)?限额$/u;
