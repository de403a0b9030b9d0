import { dimensionOf } from '../../core/number/unit';
import { asPrinted, type Phrasing } from './phrasing';

/**
 * 占一般公共预算支出80.6%, 增加值占规上工业增加值比重为64.3%, 占比55%, 61%的村: a part of a whole.
 *
 * A change of a share (占比提高3个百分点) is another phrasing's.
 */
export const share: Phrasing = (mention, carried) => {
  const { text, figure, start, lead, tail, says } = mention;
  const dimension = dimensionOf(figure.unit);
  if (dimension !== 'share' || says.direction !== undefined || says.size !== undefined) return undefined;
  const rest = text.slice(lead.rest.start, lead.rest.end);
  const of = OF_WHOLE.exec(rest);
  if (of !== null) {
    const [, part = '', whole = ''] = of;
    const thing = { start: lead.rest.start, end: lead.rest.start + part.length };
    return { measure: 'share', ...asPrinted(mention), thing, of: whole };
  }
  if (says.part === 'share') return { measure: 'share', ...asPrinted(mention), thing: lead.rest };
  const isBare = lead.rest.end <= lead.rest.start;
  if (isBare && says.reaches === 'to' && carried.measure === 'share') {
    return {
      measure: 'share',
      ...asPrinted(mention),
      thing: lead.rest,
      ...(carried.of === undefined ? {} : { of: carried.of }),
    };
  }
  if (isBare && start === figure.start && tail.isOf) {
    return { measure: 'share', ...asPrinted(mention), thing: tail.noun, isBehind: true };
  }
  return undefined;
};

/** 的比重 and its kin are read as words of the lead before. */
const OF_WHOLE = /^(.*?)(?:分别)?占(?:到|了)?([^占]+?)的?$/u;
