import { dimensionOf } from '../../core/number/unit';
import type { Mention } from './mention';
import { asPrinted, type Phrasing } from './phrasing';

/**
 * 创造了全县生产总值的30%、税收的40%, 贡献了全县20%的生产总值: which part of a whole something gave; behind 占 the next whole of which
 * it makes up a part.
 */
export const partGiven: Phrasing = (mention, carried) => {
  const { text, figure, lead, tail } = mention;
  if (dimensionOf(figure.unit) !== 'share') return undefined;
  const words = text.slice(lead.rest.start, lead.rest.end);
  if (tail.isOf && GIVES.test(words)) {
    const of = text.slice(tail.noun.start, tail.noun.end);
    return { measure: 'share', ...asPrinted(mention), thing: tail.noun, of, isBehind: true };
  }
  if (words === '' || SHARE_OF_ITS_OWN.test(words) || !isJoined(mention)) return undefined;
  const given = GIVEN.exec(words)?.groups?.['whole'];
  if (given === undefined && carried.measure !== 'share') return undefined;
  const { end } = lead.rest;
  const of = given ?? words;
  // 占生产总值的8%、第三产业的20% is of one thing, in two wholes.
  const before = text.slice(Math.max(0, lead.rest.start - FAR), lead.rest.start);
  const isCarried = given === undefined && MAKES_UP.test(before);
  const start = isCarried ? end : end - of.length;
  return { measure: 'share', ...asPrinted(mention), thing: { start, end }, of };
};

/** Whether only 的 stands between the figure and the words before it. */
function isJoined({ text, figure, lead, says }: Mention): boolean {
  const isBare = lead.words.every(({ word, end }) => word === '的' || end <= lead.rest.end);
  return text.charAt(figure.start - 1) === '的' && says.reaches === undefined && isBare;
}

const GIVEN = /(?:创造|贡献|提供|吸纳|集聚)了?(?:全[国省市县区州旗])?(?<whole>[^,。]{2,12})$/u;
const GIVES = /(?:创造|贡献|提供|吸纳|集聚)了?(?:全[国省市县区州旗])?$/u;
/** 工业投资占全部投资的37% tells its own. */
const SHARE_OF_ITS_OWN = /占|相当于|中$/u;
const MAKES_UP = /(?:占|相当于)[^,。;占]*$/u;
/** Characters. */
const FAR = 32;
