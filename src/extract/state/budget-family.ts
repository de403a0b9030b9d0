import type { ScopeArea } from '../names/scope-words';
import { longestScope, type FoundScope } from '../names/scopes';
import type { Place } from '../tokens/token';
import type { NamedThings } from './named-things';
import { readName } from './read-name';

/**
 * 收入 and 支出 by themselves, of whatever area, as those of the budget named last (市本级收入); its document must be of budgets
 * for them to be so.
 */
export function ofBudget(text: string, { start, end }: Place): NamedThings | undefined {
  const scope = longestScope(text, start);
  const isOfArea = scope !== undefined && scope.end < end && OF_AREA.has(areaOf(scope));
  const words = text.slice(isOfArea ? scope.end : start, end);
  // 累计 leads to a figure as well as it is a word of the name.
  const name = inItsBudget(text, text.startsWith('累计', start - 2) ? `累计${words}` : words, start);
  const named = name === undefined ? undefined : readName(name, { start: 0, end: name.length });
  if (named === undefined) return undefined;
  const area = isOfArea && areaOf(scope) !== 'whole' ? { area: scope.word } : {};
  return {
    ...named,
    subjects: named.subjects.map((subject) => ({
      ...subject,
      label: text.slice(start, end),
      // 基金预算收入 says itself of which budget it is.
      ...(/预算/u.test(words) ? {} : { isOfBudget: true as const }),
      ...area,
    })),
  };
}

/** What a scope makes of the area; a rank before money of budgets is the level's own (市级收入), but for what goes up (中央级收入). */
function areaOf({ effect, word }: FoundScope): ScopeArea | undefined {
  if (effect.kind === 'rank') return word === '中央级' ? 'above' : 'own-level';
  return effect.kind === 'area' ? effect.area : undefined;
}

const OF_AREA: ReadonlySet<ScopeArea | undefined> = new Set(['own-level', 'whole']);

/**
 * The name in full of what budget documents call 收入 and 支出, from the budget of which they spoke last: 当年收入 under
 * 政府性基金预算 is 政府性基金收入. Nothing for other words, or where no budget was named lately.
 */
function inItsBudget(text: string, words: string, at: number): string | undefined {
  const isBalance = /^(?:年[末终])?(?:滚存|累计)结余$/u.test(words);
  const [, fund = '', kind] = /^(基金)?(?:预算)?(收入|支出)$/u.exec(words) ?? [];
  if (kind === undefined && !isBalance) return undefined;
  const before = text.slice(Math.max(0, at - FAR), at);
  let last = -1;
  let family: string | undefined;
  for (const [spoken, name] of BUDGETS) {
    const found = before.lastIndexOf(spoken);
    if (found > last) [last, family] = [found, name];
  }
  // Only the general budget is spoken of in the next part without being named.
  if (family !== GENERAL && before.slice(last).search(PART) >= 0) family = undefined;
  // 结余 that insurance has heaped up is its own, of other budgets what goes into the next year.
  if (kind === undefined) {
    return family === undefined ? undefined : family === '社会保险基金' ? '社会保险基金滚存结余' : '年终结余';
  }
  // 基金支出 is that of government funds, where what was spoken of last are not those of social insurance.
  if (fund !== '') return (family?.endsWith(fund) === true ? family : '政府性基金') + kind;
  return family === undefined ? undefined : family + kind;
}

/** Characters: a balance of some twenty items is as long. */
const FAR = 500;
const PART = /\n[一二三四五六七八九十]{1,3}、[^\n]{2,40}\n/u;
const GENERAL = '一般公共预算';
const BUDGETS = [
  ['一般公共预算', GENERAL],
  ['公共财政预算', GENERAL],
  ['政府性基金', '政府性基金'],
  ['国有资本经营', '国有资本经营'],
  ['社会保险基金', '社会保险基金'],
] as const;
