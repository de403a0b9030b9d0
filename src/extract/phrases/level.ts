import { endsInName } from './whole-name';
import { asPrinted, type Phrased, type Phrasing } from './phrasing';

/** 地区生产总值306.2亿元, 新增5家上市公司, 达到580家: what there is, or was done. A number without unit must be said to be reached. */
export const level: Phrasing = (mention) => {
  const { text, figure, lead, tail, says } = mention;
  if (figure.kind !== 'amount') return undefined;
  // 39.4万群众 counts, as a number without 万 would not.
  const isBare = figure.unit === '';
  if (isBare && says.reaches === undefined && !endsInName(text, lead.rest)) return undefined;
  const printed: Phrased = { measure: 'level', ...asPrinted(mention), thing: lead.rest };
  const hasThing = lead.rest.end > lead.rest.start;
  if (hasThing || tail.noun.end <= tail.noun.start || says.reaches !== undefined) return printed;
  return { ...printed, thing: tail.noun, isBehind: true };
};
