import { dimensionOf } from '../../core/number/unit';
import { longestName } from '../names/name-trie';
import type { Phrasing } from './phrasing';

/**
 * Numbers that count no thing of the report: 连跨两个万亿元台阶, and the limits of a class (50万元以上的村占68%, 80岁以上老人).
 */
export const countedElsewhere: Phrasing = ({ text, clause, figure, tail, lead, says }) => {
  const after = text.slice(tail.noun.start, tail.noun.end);
  // 高于全市(7.1%)2.4个百分点: what it is measured against is another area's or another time's.
  if (clause.isBracketed && AGAINST.test(text.slice(Math.max(0, clause.start - 16), clause.start))) {
    return 'no-figure';
  }
  if (STEPS.test(text.slice(figure.end, figure.end + 10))) return 'no-figure';
  // 10亿元(或1亿美元)以上项目; 在15个副省级城市中
  const rest = text.slice(lead.rest.start, lead.rest.end);
  if (clause.isBracketed && rest === '或') return 'no-figure';
  if (
    /在(?:全[国省市区县])?$/u.test(text.slice(clause.start, figure.start)) &&
    /中(?:[排名位居列我]|$)/u.test(after)
  )
    return 'no-figure';
  // 刚出生55天的婴儿
  if (dimensionOf(figure.unit) === 'time' && /(?:出生|年满|刚满)$/u.test(rest)) return 'no-figure';
  // 迈过5000亿元、6000亿元两个台阶
  if (
    figure.unit === '个' &&
    /^[百千万亿元]*(?:新)?(?:台阶|大关|关口)/u.test(text.slice(figure.end, figure.end + 8))
  )
    return 'no-figure';
  const isLed = says.reaches !== undefined || says.direction !== undefined || says.size !== undefined;
  // 90%以上的企业 is a part of them, 50万元以上的村 is a class.
  const isShare = dimensionOf(figure.unit) === 'share';
  const isLimit =
    !isShare && tail.bound !== undefined && (tail.isOf || /岁$/u.test(figure.unit)) && after !== '';
  if (isLimit && !isLed) return 'no-figure';
  // 收入超过100亿元的市达到7个: what is counted are those above a limit.
  const isBound = says.bound !== 'exact' && figure.bound === 'exact';
  const isFollowed = (clause.figures.at(-1)?.start ?? 0) > figure.end;
  if (tail.isOf && isBound && isFollowed && !isShare && after !== '') return 'no-figure';
  // 500万元以上固定资产投资: the limit belongs to the name.
  const isOfName = dimensionOf(figure.unit) === 'money' && longestName(text, tail.noun.start) !== undefined;
  if (
    tail.bound !== undefined &&
    isOfName &&
    !isLed &&
    /^(?:其中)?$/u.test(text.slice(lead.rest.start, lead.rest.end))
  )
    return 'no-figure';
  const isAges = /岁$/u.test(figure.unit) && !AGE.test(text.slice(lead.rest.start, lead.rest.end));
  return isAges && !isLed ? 'no-figure' : undefined;
};

const STEPS = /^(?:[百千]?[万亿]+(?:元)?(?:级)?)(?:新)?(?:台阶|大关|关口)/u;
const AGAINST = /(?:[高低快慢好优]于|(?<![同环])[比较])[^,;。()]{1,12}[(]$/u;
const AGE = /寿命|年龄/u;
