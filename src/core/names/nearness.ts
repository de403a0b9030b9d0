import { nameKey } from './name-key';
import { pinyinOf } from './pinyin';
import { isOneSlip } from './one-slip';
import { similarity } from './similarity';

/**
 * How near a name is that somebody typed to one that is known, from 0 to 1. Most of what people type for a name is
 * another of like letters, a slip of the keyboard, a part of it or more than it, its short form (固投), or its pinyin, in full or by initials.
 *
 * @example nearness('民生支出', '民生支出') // 1
 */
export function nearness(typed: string, known: string): number {
  const [wanted, name] = [nameKey(typed), nameKey(known)];
  if (wanted === '' || name === '') return 0;
  const ratio = Math.min(wanted.length, name.length) / Math.max(wanted.length, name.length);
  const isPart = wanted.length > 1 && name.length > 1 && (name.includes(wanted) || wanted.includes(name));
  return Math.max(
    similarity(wanted, name),
    isPart || isShortFor(wanted, name) ? SURE + (1 - SURE) * ratio : 0,
    isOneSlip(wanted, name) && /^[a-z]{3,}$/.test(wanted) ? SURE + (1 - SURE) * ratio : 0,
    /^[a-z]+$/.test(wanted) ? byPinyin(wanted, name) : 0,
  );
}

/** What a part of a name, or its short form, is at least. */
const SURE = 0.5;

/** 固投 stands for 固定资产投资: the first character, and others in their order. */
function isShortFor(wanted: string, name: string): boolean {
  if (wanted[0] !== name[0] || !/^\p{Script=Han}{2,}$/u.test(wanted)) return false;
  let from = 0;
  return [...wanted].every((character) => {
    const at = name.indexOf(character, from);
    from = at + 1;
    return at >= 0;
  });
}

function byPinyin(wanted: string, name: string): number {
  if (!/\p{Script=Han}/u.test(name)) return 0;
  const syllables = pinyinOf(name);
  const [full, initials] = [syllables.join(''), syllables.map(([first = '']) => first).join('')];
  if (wanted.length > 2 && initials.startsWith(wanted))
    return SURE + (1 - SURE) * (wanted.length / initials.length);
  return similarity(wanted, full);
}
