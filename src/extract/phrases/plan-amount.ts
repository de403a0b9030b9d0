import { dimensionOf } from '../../core/number/unit';
import { asPrinted, type Phrasing } from './phrasing';

/** 3亿元 in 占年初预算数3亿元的56.3%: what was planned, beside how much of it was done. */
export const planAmount: Phrasing = (mention) => {
  const { text, figure, start } = mention;
  if (dimensionOf(figure.unit) !== 'money') return undefined;
  if (!/^的(?:约|近)?\d/u.test(text.slice(figure.end, figure.end + 3))) return undefined;
  const { at } = PLANNED.exec(text.slice(start, figure.start))?.groups ?? {};
  if (at === undefined) return undefined;
  return {
    measure: 'level',
    ...asPrinted(mention),
    thing: { start, end: figure.start - at.length },
    isPlanned: true,
  };
};

const PLANNED =
  /(?<at>(?:完成了?|为|占|达到?)(?:[^,;。\d]{0,5}(?:人大常委会|人民代表大会|人代会|人大)(?:会议)?(?:批准|审议通过)的?)?(?:全[省市县区州国]|全年|年初|年度|年(?=[预计任目])|本年|当年|调整后?)*(?:的)?(?:预算|计划|任务|目标)数?)$/u;
