import { longestName } from '../names/name-trie';
import type { Phrasing } from './phrasing';

/** 三次产业结构调整为6.0:46.9:47.1: the shares of what makes up a whole, in the order in which its name has them. */
export const structure: Phrasing = ({ text, clause, figure, lead, says }, carried) => {
  if (figure.unit !== '' || !/^:\d/u.test(text.slice(figure.end, figure.end + 2))) return undefined;
  const words = text.slice(lead.rest.start, lead.rest.end);
  const at = words.search(/三次产业/u);
  const isListed = LAST.test(words) && LISTED.test(text.slice(Math.max(0, clause.start - 6), clause.start));
  const isTold = words === '' && STRUCTURE.test(text.slice(Math.max(0, clause.start - FAR), clause.start));
  const isOfOutput = isListed || isTold || (at >= 0 && longestName(words, at)?.isList === true);
  const isCarried = words === '' && carried.measure === 'share' && carried.of === 'gdp';
  if (!isOfOutput && !isCarried) return undefined;
  return {
    measure: 'share',
    value: figure.value,
    unit: '%',
    bound: says.bound,
    thing: lead.rest,
    ...(isListed || isTold ? { named: '三次产业结构' } : {}),
    of: 'gdp',
    ...(says.reaches === 'from' ? { isEarlier: true as const } : {}),
  };
};

/** 一、二、三产业比重, whose first members are clauses of their own. */
const LISTED = /第?一(?:产业)?、第?二(?:产业)?、$/u;
const LAST = /^第?三(?:次)?产业(?:的|增加值)?(?:结构|比重|比例|比|占比)?$/u;
/** Characters; 产业结构持续优化,由6.9:55.9:37.2调整为…: what the clause before is about. */
const FAR = 24;
const STRUCTURE = /(?:三次)?产业结构[^。;\d]*,$/u;
