import { indicatorById } from '../../core/catalogue/catalogue';
import { longestName } from '../names/name-trie';
import { withoutDeed } from '../tokens/deed';
import { readName } from './read-name';
import type { Subject } from './subject';

/**
 * The kind of a list that names its members first: 改造甲小区、乙小区等老旧小区 are 老旧小区 that were renewed, and so are 3 of
 * 新增甲、乙和丙上市企业. Nothing where no name closes the list.
 */
export function listedKind(words: string, count: number): Subject | undefined {
  const whole = named(words) ?? flow(withoutDeed(words));
  if (whole !== undefined) return whole;
  const deed = words.slice(0, words.length - withoutDeed(words).length);
  const behind = words.slice(words.lastIndexOf('等') + 1);
  if (words.includes('等')) return named(deed + behind) ?? flow(behind);
  const members = words.split(/[、和与及]/u);
  if (members.length < 2 || members.length !== count) return undefined;
  const kind = closing(members.at(-1) ?? '');
  return kind === undefined ? undefined : (named(deed + kind) ?? flow(kind));
}

function named(words: string): Subject | undefined {
  const found = readName(words, { start: 0, end: words.length });
  return found?.subjects.length === 1 ? found.subjects[0] : undefined;
}

/** Of a stock so many were renewed or founded, which are not how many there are. */
function flow(words: string): Subject | undefined {
  const subject = named(words);
  const isStock = subject?.indicators.some((id) => indicatorById(id)?.nature === 'stock');
  return isStock === true ? undefined : subject;
}

function closing(words: string): string | undefined {
  for (let at = 1; at < words.length; at++) {
    if (longestName(words, at)?.end === words.length) return words.slice(at);
  }
  return undefined;
}
