import { dimensionOf } from '../../core/number/unit';
import { directed } from './directed';
import { asPrinted, type Phrasing } from './phrasing';

/** 由7.34万元 in 由7.34万元提升至10.26万元: the level from which something moved. What it reached is a level like any other. */
export const fromLevel: Phrasing = (mention, carried) => {
  const { lead, says, clause, figure } = mention;
  if (says.reaches !== 'from' || says.direction !== undefined) return undefined;
  const isLast = clause.figures.at(-1) === figure;
  if (isLast && !GOES_ON.test(mention.text.slice(figure.end, figure.end + FAR))) return undefined;
  const isAdjusted = ADJUSTED.test(mention.text.slice(figure.end, figure.end + 6));
  const isShare = says.part === 'share';
  // 增速由上半年-5.5%转为增长1.1%
  const isRate = says.size !== undefined && dimensionOf(figure.unit) === 'share';
  const printed = asPrinted(mention);
  return {
    measure: isShare ? 'share' : isRate ? 'growth' : 'level',
    ...(isRate ? directed(printed, says.size) : printed),
    thing: lead.rest,
    ...(isShare && carried.of !== undefined ? { of: carried.of } : {}),
    isEarlier: true,
    ...(isAdjusted ? { isBeforeAdjustment: true as const } : {}),
  };
};

/** 由3万元、1万元增加到5万元、2万元: other starting points may stand between. */
const GOES_ON =
  /^(?:[、和][^,。;、]{1,14}){0,4}(?:[^,。;]{0,6}|,(?:分别|均)?(?:增[长加]|提[高升]|上升|扩大|跃升|攀升|发展|下降|降低|减少|调整))[到至为]/u;
/** Characters. */
const FAR = 80;
const ADJUSTED = /^(?:调整|变更|调增|调减|核增|核减)(?:后)?[为到至]/u;
