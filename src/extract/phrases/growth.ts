import { dimensionOf } from '../../core/number/unit';
import { directed, directionOf } from './directed';
import { asPrinted, type Phrasing } from './phrasing';

/** 增长9.7%, 增速8%, 同比下降3.2%, 涨幅2%左右, 增长1.5倍; 持平 is a growth of 0. */
export const growth: Phrasing = (mention, carried) => {
  const { figure, lead, says } = mention;
  const direction = directionOf(says);
  const printed = asPrinted(mention);
  const against = lead.against === undefined ? {} : { against: lead.against };
  if (figure.kind === 'flat') {
    // 增速与上半年持平: what it was is not said.
    if (says.size !== undefined) return 'no-figure';
    // 占比29.5%,与上年持平
    if (carried.measure === 'share' && lead.rest.end <= lead.rest.start) {
      return {
        measure: 'change',
        ...printed,
        unit: '个百分点',
        bound: figure.bound,
        thing: lead.rest,
        ...against,
      };
    }
    return { measure: 'growth', ...printed, bound: figure.bound, thing: lead.rest, ...against };
  }
  const dimension = dimensionOf(figure.unit);
  if (direction === undefined || (dimension !== 'share' && dimension !== 'multiple')) return undefined;
  return { measure: 'growth', ...directed(printed, direction), thing: lead.rest, ...against };
};
