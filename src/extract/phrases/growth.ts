import { dimensionOf } from '../../core/number/unit';
import { directed, directionOf } from './directed';
import type { Mention } from './mention';
import type { Place } from '../tokens/token';
import { asPrinted, type Carried, type Phrasing } from './phrasing';

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
  // 保持20%以上的高速增长, 以年均8%的速度增长
  if (direction === undefined && dimension === 'share' && GROWING.test(behind(mention))) {
    return { measure: says.span === 'mean' ? 'cagr' : 'growth', ...printed, thing: withoutManner(mention) };
  }
  if (dimension === 'share' && goesOnFromGrowth(mention, carried)) {
    return { measure: 'growth', ...printed, thing: lead.rest };
  }
  if (direction === undefined || (dimension !== 'share' && dimension !== 'multiple')) return undefined;
  return { measure: 'growth', ...directed(printed, direction), thing: lead.rest, ...against };
};

/** 增速由8%回升到9%: what the growth came to. */
function goesOnFromGrowth({ text, clause, start, lead, says }: Mention, { measure }: Carried): boolean {
  const isBare = lead.rest.end <= lead.rest.start && says.reaches === 'to';
  return measure === 'growth' && isBare && /增[速幅长].{0,2}[由从]/u.test(text.slice(clause.start, start));
}

function behind({ text, tail }: Mention): string {
  return text.slice(tail.noun.start, tail.noun.end);
}

/** The thing without the 以 and 保持 that lead to how fast it grows. */
function withoutManner({ text, lead: { rest } }: Mention): Place {
  const words = text.slice(rest.start, rest.end);
  return { start: rest.start, end: rest.end - (MANNER.exec(words)?.[0].length ?? 0) };
}

const MANNER = /(?:都|均|继续|持续)?(?:保持|实现|以|按)$/u;
const GROWING =
  /^(?:的)?(?:中?高速|较快|快速|稳定|平稳|恢复性)?(?:的)?(?:增长|增速|增幅|速度(?:增长|递增|发展))(?!极|点|率)/u;
