import type { Phrased } from '../phrases/phrasing';
import type { Place } from '../tokens/token';
import type { FigureRun } from './figure-run';
import { membersOf } from './list-members';
import { partOfAreaAt } from './owner';
import { readName } from './read-name';
import type { Subject } from './subject';

/**
 * The things that passed one mark together, each by itself: 税收收入和旅游收入双双突破100亿元; nothing of an amount that is of all of
 * them in sum.
 */
export function passedTogether(
  text: string,
  [{ says, lead, tail }]: FigureRun,
  { measure }: Phrased,
  list: readonly Place[],
): readonly Subject[] | undefined {
  const isMeasured = measure === 'level' || measure === 'growth';
  if (!isMeasured || list.length < 2 || says.bound === 'exact') return undefined;
  const [first] = list;
  // 园区新设企业数、进出口总额均增长30%: all of them are the park's.
  if (first === undefined || partOfAreaAt(text, first.start) !== undefined) return undefined;
  if (!list.some((place) => readName(text, place) !== undefined)) return undefined;
  const isEach = lead.words.some(({ word, says: { each } }) => each === 'same' || word.startsWith('双双'));
  if (!isEach && !TOLD_EACH.test(text.slice(tail.noun.start, tail.noun.start + 8))) return undefined;
  const members = membersOf(text, list);
  // 食品、化工产业均增长10%: half a name is none.
  return members.every(({ indicators, label }) => indicators.length > 0 || MEASURED.test(label))
    ? members
    : undefined;
}

const MEASURED = /(?:[率数量值额收入出资费款次]|企业|销售|价格)$/u;

/** 首次突破100亿元,分别达到102亿元和115亿元. */
const TOLD_EACH = /^,(?:并|且)?(?:分别|依次)/u;
