import { dimensionOf } from '../../core/number/unit';
import { directed, directionOf } from './directed';
import { beginsWithDeed, beginsWithLink, isDeed } from '../tokens/deed';
import type { Mention } from './mention';
import { asPrinted, type Phrasing } from './phrasing';

/** 提高0.9个百分点, 增加1000亿元: what a level gained or lost, in its own unit. */
export const change: Phrasing = (mention) => {
  const { figure, lead, says } = mention;
  const direction = directionOf(says);
  const isPoints = dimensionOf(figure.unit) === 'points';
  if (figure.kind !== 'amount' || (direction === undefined && !isPoints)) return undefined;
  const isOfBehind = countsBehind(mention);
  // 降低15项收费 counts the charges that were lowered; 减少5个环节 takes them away.
  if (isOfBehind && !GAINS.test(lead.words[0]?.word ?? '')) {
    return { measure: 'level', ...asPrinted(mention), thing: mention.tail.noun, isBehind: true };
  }
  if (isOfBehind) {
    return {
      measure: 'change',
      ...directed(asPrinted(mention), direction),
      thing: mention.tail.noun,
      isBehind: true,
    };
  }
  const against = lead.against === undefined ? {} : { against: lead.against };
  return { measure: 'change', ...directed(asPrinted(mention), direction), thing: lead.rest, ...against };
};

function countsBehind({ text, figure, lead, tail }: Mention): boolean {
  if (dimensionOf(figure.unit) !== 'count' || lead.against !== undefined) return false;
  const before = text.slice(lead.rest.start, lead.rest.end);
  const behind = text.slice(tail.noun.start, tail.noun.end);
  return (
    (before === '' || isDeed(before)) && behind !== '' && !beginsWithLink(behind) && !beginsWithDeed(behind)
  );
}

const GAINS = /增|减少|减$|精简|削减|压减/u;
