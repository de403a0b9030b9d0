import { dimensionOf } from '../../core/number/unit';
import { asPrinted, type Phrasing } from './phrasing';

/** 压缩至0.5个工作日, 连续5年: how long something takes or lasts. An age (岁) is a level. */
export const duration: Phrasing = (mention) => {
  const { text, figure, lead, says } = mention;
  // 优良天数330天,比上年增加15天
  if (lead.against !== undefined && says.direction !== undefined) return undefined;
  // 优良天数330天 counts days.
  if (DAYS.test(text.slice(lead.rest.start, lead.rest.end))) return undefined;
  if (dimensionOf(figure.unit) !== 'time' || /岁$/u.test(figure.unit)) return undefined;
  return { measure: 'duration', ...asPrinted(mention), thing: lead.rest };
};

const DAYS = /天数?$|日数$/u;
