import { dimensionOf } from '../../core/number/unit';
import { directed } from './directed';
import type { Place } from '../tokens/token';
import type { Mention } from './mention';
import { asPrinted, type Phrased, type Phrasing } from './phrasing';

/** 高于全国1.7个百分点, 比全省平均水平低0.3个百分点: a distance from another figure. */
export const comparison: Phrasing = (mention) => {
  const { text, figure, start } = mention;
  if (dimensionOf(figure.unit) !== 'points') return undefined;
  const aroundBracket = overBracket(mention);
  if (aroundBracket !== undefined) return aroundBracket;
  const before = text.slice(start, figure.start);
  const groups = (AHEAD.exec(before) ?? BEHIND.exec(before))?.groups;
  if (groups?.['at'] === undefined || groups['against'] === undefined) return undefined;
  const isBelow = groups['below'] !== undefined;
  return {
    measure: 'change',
    ...directed(
      { ...asPrinted(mention), bound: boundOf(groups['bound']) ?? figure.bound },
      isBelow ? 'down' : 'up',
    ),
    thing: withoutRate(text, { start, end: start + before.length - groups['at'].length }),
    against: groups['against'],
  };
};

/** 增速高于全省 is told of what was told of before. */
function withoutRate(text: string, { start, end }: Place): Place {
  return RATE.test(text.slice(start, end)) ? { start: end, end } : { start, end };
}

const RATE = /^(?:其?增[速幅长]|增长速度|总体增速)$/u;

/** 高于全市(7.1%)2.4个百分点, 较一季度(3%)回落2个百分点: the other figure stands between. */
function overBracket(mention: Mention): Phrased | undefined {
  const { text, figure, start, clause } = mention;
  const move = MOVE.exec(text.slice(start, figure.start))?.[0];
  if (clause.before !== ')' || start !== clause.start || move === undefined) return undefined;
  const outer = text.slice(Math.max(0, start - FAR), start).replace(/[(][^()]*[)]$/u, '');
  const { how = '', against } = OUTER.exec(outer)?.groups ?? {};
  if (against === undefined) return undefined;
  const isBelow = /[低慢]于|落后/u.test(how) || /[落降缓缩]/u.test(move);
  return {
    measure: 'change',
    ...directed({ ...asPrinted(mention), bound: figure.bound }, isBelow ? 'down' : 'up'),
    thing: { start: figure.start, end: figure.start },
    against,
  };
}

/** Characters, the bracket among them. */
const FAR = 36;
const MOVE = /^(?:回升|提高|提升|加快|上升|回落|下降|放缓|收窄|缩小)?(?:约|近)?$/u;
const OUTER = /(?<how>[高低快慢好优]于|落后|[比较])(?<against>[^,;。()]{1,12})$/u;

function boundOf(word: string | undefined) {
  if (word === undefined || word === '') return undefined;
  if (word === '约') return 'about' as const;
  return word === '近' ? ('near' as const) : ('more-than' as const);
}

const BOUND = '(?<bound>约|近|超过?|)';
const AHEAD = new RegExp(
  `(?<at>(?:持续|始终|连续|均|分别|仍|继续|已)*(?:高于|高出|快于|好于|优于|领先于?|超过|超出|超|跑赢|(?<below>低于|慢于|落后于?|小于))(?<against>[^,、]{1,16}?)${BOUND})$`,
  'u',
);
const BEHIND = new RegExp(
  `(?<at>(?:比|较)(?<against>全[国省市县区州][^,、]{0,8}?|(?:GDP|地区生产总值|经济|城镇|预期|年初预期|计划|目标)[^,、]{0,8}?|[^,、]{0,8}?平均(?:水平|增速)?)(?:高出?|快|多|(?<below>低|慢|少))${BOUND})$`,
  'u',
);
