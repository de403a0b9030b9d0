import { dimensionOf } from '../../core/number/unit';
import { asPrinted, type Phrasing } from './phrasing';

/** 压缩至0.5个工作日, 连续5年: how long something takes or lasts. An age (岁) is a level. */
export const duration: Phrasing = (mention) => {
  const { figure, lead } = mention;
  if (dimensionOf(figure.unit) !== 'time' || /岁$/u.test(figure.unit)) return undefined;
  return { measure: 'duration', ...asPrinted(mention), thing: lead.rest };
};
