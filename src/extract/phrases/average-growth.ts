import { dimensionOf } from '../../core/number/unit';
import { directed, directionOf } from './directed';
import { asPrinted, type Phrasing } from './phrasing';

/** 年均增长5.9%: the mean growth of several years. */
export const averageGrowth: Phrasing = (mention) => {
  const { figure, lead, says } = mention;
  const direction = directionOf(says);
  if (says.span !== 'mean' || direction === undefined || dimensionOf(figure.unit) !== 'share')
    return undefined;
  return { measure: 'cagr', ...directed(asPrinted(mention), direction), thing: lead.rest };
};
