import { longestName } from '../names/name-trie';
import type { Phrasing } from './phrasing';

/** 三次产业结构调整为6.0:46.9:47.1: the shares of what makes up a whole, in the order in which its name has them. */
export const structure: Phrasing = ({ text, figure, lead, says }, carried) => {
  if (figure.unit !== '' || !/^:\d/u.test(text.slice(figure.end, figure.end + 2))) return undefined;
  const words = text.slice(lead.rest.start, lead.rest.end);
  const at = words.search(/三次产业/u);
  const isOfOutput = at >= 0 && longestName(words, at)?.isList === true;
  const isCarried = words === '' && carried.measure === 'share' && carried.of === 'gdp';
  if (!isOfOutput && !isCarried) return undefined;
  return {
    measure: 'share',
    value: figure.value,
    unit: '%',
    bound: says.bound,
    thing: lead.rest,
    of: 'gdp',
    ...(says.reaches === 'from' ? { isEarlier: true as const } : {}),
  };
};
