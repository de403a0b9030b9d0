import { dimensionOf } from '../../core/number/unit';
import { directed, directionOf } from './directed';
import { asPrinted, type Phrasing } from './phrasing';

/** 提高0.9个百分点, 增加1000亿元: what a level gained or lost, in its own unit. */
export const change: Phrasing = (mention) => {
  const { figure, lead, says } = mention;
  const direction = directionOf(says);
  const isPoints = dimensionOf(figure.unit) === 'points';
  if (figure.kind !== 'amount' || (direction === undefined && !isPoints)) return undefined;
  const against = lead.against === undefined ? {} : { against: lead.against };
  return { measure: 'change', ...directed(asPrinted(mention), direction), thing: lead.rest, ...against };
};
