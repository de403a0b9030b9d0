import { indicatorById } from '../../core/catalogue/catalogue';
import { longestName } from '../names/name-trie';
import { ofBudget } from '../state/budget-family';
import { readName } from '../state/read-name';
import type { Subject } from '../state/subject';
import { named } from '../tables/row-label';

/**
 * What words name by themselves, or completed by one of the wider words that stand over them, the nearest first: 一般债务 under
 * 政府债务余额 is 一般债务余额, 收入 beside 政府性基金 is 政府性基金收入. Nothing where neither is known.
 */
export function namedAmong(words: string, wider: readonly string[]): Subject | undefined {
  if (words === '') return undefined;
  const own = named(words) ?? named(words.replace(BRACKET, '').replace(SUM, ''));
  if (own !== undefined) return own;
  const part = words.replace(BRACKET, '');
  if (SUM_ALONE.test(part)) return undefined;
  for (const whole of wider.map((name) => name.replace(BRACKET, '').replace(SUM, ''))) {
    for (let at = 0; at < whole.length; at++) {
      const completed = oneName(part + whole.slice(at));
      if (completed !== undefined) return { ...completed, label: part + whole.slice(at) };
    }
    const ended = oneName(whole + part);
    if (ended !== undefined) return { ...ended, label: whole + part };
  }
  return undefined;
}

/**
 * What a table's title says that a row is of which says no more than 本年收入合计, or 合计: the budget's, or the one thing of
 * public finance that the title names; nothing where that names several, as 一般公共预算收支 does. 收入合计 is the year's where the
 * table is of one side alone; beside the other side it may be that of the balance.
 */
export function namedByTitle(words: string, title: string): Subject | undefined {
  const isOneSided = !/收支|及/u.test(title);
  const { kind } =
    OF_YEAR.exec(isOneSided ? words.replace(/^(?=(?:收入|支出)合计$)/u, '本年') : words)?.groups ?? {};
  if (kind !== undefined) {
    const [subject] =
      ofBudget(`${title}:${kind}`, { start: title.length + 1, end: title.length + 3 })?.subjects ?? [];
    return subject && { ...subject, label: words };
  }
  if (!SUM_ALONE.test(words) || !isOneSided) return undefined;
  for (let at = 0; at < title.length; at++) {
    const [id, ...others] = longestName(title, at)?.indicators ?? [];
    if (id === undefined || others.length > 0 || indicatorById(id)?.topic !== 'public-finance') continue;
    return { indicators: [id], label: words, doubts: ['carried-far'] };
  }
  return undefined;
}

function oneName(words: string): Subject | undefined {
  const subjects = readName(words, { start: 0, end: words.length })?.subjects ?? [];
  return subjects.length === 1 && subjects[0]?.indicators.length === 1 ? subjects[0] : undefined;
}

const BRACKET = /\([^()]*\)$/u;
const SUM = /[合小总]计$/u;
const OF_YEAR = /^[本当]年(?<kind>收入|支出)(?:[合小]计)?$/u;
const SUM_ALONE = /^(?:[合小总]计|总额|全部)$/u;
