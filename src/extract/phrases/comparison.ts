import { dimensionOf } from '../../core/number/unit';
import { directed } from './directed';
import { asPrinted, type Phrasing } from './phrasing';

/** 高于全国1.7个百分点, 比全省平均水平低0.3个百分点: a distance from another figure. */
export const comparison: Phrasing = (mention) => {
  const { text, figure, start } = mention;
  if (dimensionOf(figure.unit) !== 'points') return undefined;
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
    thing: { start, end: start + before.length - groups['at'].length },
    against: groups['against'],
  };
};

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
  `(?<at>(?:比|较)(?<against>全[国省市县区州][^,、]{0,8}?|(?:GDP|地区生产总值|经济|城镇)[^,、]{0,8}?|[^,、]{0,8}?平均(?:水平|增速)?)(?:高出?|快|多|(?<below>低|慢|少))${BOUND})$`,
  'u',
);
