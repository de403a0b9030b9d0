import { dimensionOf } from '../../core/number/unit';
import { longestName } from '../names/name-trie';
import { isDeed } from '../tokens/deed';
import type { Place } from '../tokens/token';
import type { Mention } from './mention';
import { namedPart } from './named-part';
import { asPrinted, type Phrasing } from './phrasing';

/**
 * 占一般公共预算支出80.6%, 增加值占规上工业增加值比重为64.3%, 占比55%, 61%的村: a part of a whole.
 *
 * A change of a share (占比提高3个百分点) is another phrasing's.
 */
export const share: Phrasing = (mention, carried) => {
  const { text, figure, lead, tail, says } = mention;
  const hasThing = lead.rest.end > lead.rest.start;
  // 长者饭堂社区全覆盖: all of them.
  if (figure.kind === 'whole') {
    // 向制度全覆盖迈进 has not got there.
    const isAim = /[^面方]向[^,]{0,8}$|^向/u.test(text.slice(lead.rest.start, lead.rest.end));
    return hasThing && !isAim ? { measure: 'share', ...asPrinted(mention), thing: lead.rest } : 'no-figure';
  }
  const dimension = dimensionOf(figure.unit);
  if (dimension !== 'share' || isChanged(mention)) return undefined;
  if (isName(text, lead.rest)) {
    const whole = OF_WHOLE.exec(
      text.slice(lead.rest.start, lead.rest.end).replace(/(?:的)?(?:所?占)?比[重例]?$/u, ''),
    )?.[2];
    const isPart = says.part === 'share' || whole !== undefined;
    return isPart
      ? {
          measure: 'share',
          ...asPrinted(mention),
          thing: lead.rest,
          ...(whole === undefined ? {} : { of: whole }),
        }
      : undefined;
  }
  const rest = text.slice(lead.rest.start, lead.rest.end);
  const inside = says.part === 'share' ? (IN_WHOLE.exec(rest) ?? OUT_OF_WHOLE.exec(rest)) : null;
  if (inside?.groups?.['whole'] !== undefined && inside.groups['part'] !== undefined) {
    const { whole, part } = inside.groups;
    const start = lead.rest.start + rest.indexOf(part);
    const named = /^民生(?:支出|投入|领域)?$/u.test(part) ? { named: '民生支出' } : {};
    return {
      measure: 'share',
      ...asPrinted(mention),
      thing: { start, end: start + part.length },
      of: whole,
      ...named,
    };
  }
  const of = OF_WHOLE.exec(rest);
  if (of !== null) {
    const [, part = '', counted = ''] = of;
    // 占收入比重: 收入比重 is a word of its own, of which nothing is a part.
    const whole = counted.replace(/(?<=收入|支出)(?:的)?(?:比[重例])$/u, '');
    const thing = { start: lead.rest.start, end: lead.rest.start + part.length };
    const named = namedPart(part, whole);
    return {
      measure: 'share',
      ...asPrinted(mention),
      thing,
      of: whole,
      ...(named === undefined ? {} : { named }),
      ...(says.reaches === 'from' ? { isEarlier: true as const } : {}),
    };
  }
  if (says.part === 'share' && says.reaches !== 'from') {
    return { measure: 'share', ...asPrinted(mention), thing: lead.rest };
  }
  const isBare = lead.rest.end <= lead.rest.start || isDeed(rest);
  if (isBare && says.reaches === 'to' && carried.measure === 'share') {
    return {
      measure: 'share',
      ...asPrinted(mention),
      thing: lead.rest,
      ...(carried.of === undefined ? {} : { of: carried.of }),
    };
  }
  // 确定10%以上的目标, 实现8%的增长: how much what was told of is to grow, or grew.
  if (isBare && tail.isOf && GROWTH.test(text.slice(tail.noun.start, tail.noun.end))) {
    return { measure: 'growth', ...asPrinted(mention), thing: lead.rest };
  }
  if (isBare && tail.isOf && says.reaches === undefined) {
    return { measure: 'share', ...asPrinted(mention), thing: tail.noun, isBehind: true };
  }
  return undefined;
};

/** Whether the figure is what something grew by, or by how much; 经济增长贡献率 is neither, whose last word is nearest to it. */
function isChanged({ says, lead: { words } }: Mention): boolean {
  if (says.direction === undefined && says.size === undefined) return false;
  return (
    words.find(({ says: { part, direction, size } }) => part ?? direction ?? size)?.says.part !== 'share'
  );
}
const GROWTH = /^(?:经济)?(?:增长|增速|增幅|速度|目标)/u;

/** Whether the words are a name as they stand: 全社会研发投入占地区生产总值比重. */
function isName(text: string, { start, end }: Place): boolean {
  const from = text.slice(start, end).search(/占/u);
  for (let at = start; at < end; at++) {
    const name = longestName(text, at);
    if (name !== undefined) return name.end === end && (from < 0 || at < start + from);
  }
  return false;
}

/** 的比重 and its kin are read as words of the lead before. */
/** 服务业在生产总值中的比重, 财政支出中民生占比. */
const IN_WHOLE = /^(?<part>[^,]+?)在(?<whole>[^,]+?)中$/u;
const OUT_OF_WHOLE = /^(?<whole>[^,]*?(?:支出|收入|投资|消费|总量|总额))中(?<part>[^,]+)$/u;
const OF_WHOLE = /^(.*?)(?:分别|仅|均|都|约|已|大致|大体)?(?:占|相当于)(?:到|了)?([^占]+?)的?$/u;
