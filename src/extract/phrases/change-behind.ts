import { dimensionOf } from '../../core/number/unit';
import { beginsWithDeed, beginsWithLink, isDeed } from '../tokens/deed';
import { directed, directionOf } from './directed';
import { asPrinted, type Phrasing } from './phrasing';

/** 减少5个审批环节 takes away what stands behind; 降低15项收费 counts the charges that were lowered. */
export const changeBehind: Phrasing = (mention) => {
  const { text, figure, lead, tail, says } = mention;
  const direction = directionOf(says);
  if (figure.kind !== 'amount' || direction === undefined || lead.against !== undefined) return undefined;
  if (dimensionOf(figure.unit) !== 'count') return undefined;
  const before = text.slice(lead.rest.start, lead.rest.end);
  const behind = text.slice(tail.noun.start, tail.noun.end);
  if (before !== '' && !isDeed(before)) return undefined;
  if (behind === '' || beginsWithLink(behind) || beginsWithDeed(behind)) return undefined;
  const printed = asPrinted(mention);
  return MORE_OR_FEWER.test(lead.words[0]?.word ?? '')
    ? { measure: 'change', ...directed(printed, direction), thing: tail.noun, isBehind: true }
    : { measure: 'level', ...printed, thing: tail.noun, isBehind: true };
};

const MORE_OR_FEWER = /增|减少|减$|精简|削减|压减/u;
