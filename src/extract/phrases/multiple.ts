import { dimensionOf } from '../../core/number/unit';
import { asPrinted, type Phrasing } from './phrasing';

/** 是2015年的2.1倍, 翻一番, 实现倍增: how many times as much. 增长1.5倍 is a growth. */
export const multiple: Phrasing = (mention) => {
  const { text, figure, start, lead, says } = mention;
  if (dimensionOf(figure.unit) !== 'multiple') return undefined;
  if (figure.kind !== 'doubling' && (says.direction ?? says.size) !== undefined) return undefined;
  const before = text.slice(start, figure.start);
  const { at, against } = TIMES_OF.exec(before)?.groups ?? {};
  if (at !== undefined && against !== undefined) {
    const thing = { start, end: start + before.length - at.length };
    return { measure: 'multiple', ...asPrinted(mention), thing, against };
  }
  const from = lead.against === undefined ? {} : { against: lead.against };
  return { measure: 'multiple', ...asPrinted(mention), thing: lead.rest, ...from };
};

const TIMES_OF = /(?<at>(?:分别)?(?:是|为|达到?|相当于)(?:了)?(?<against>[^,、]{1,14}?)的(?:约|近|超过?)?)$/u;
