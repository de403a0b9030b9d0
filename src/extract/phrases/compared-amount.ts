import { asPrinted, type Phrasing } from './phrasing';

/** 14亿元 in 比上年同期14亿元增收1亿元, 2950亿元 in 比人大批准的2950亿元减少200亿元: what a change is measured from. */
export const comparedAmount: Phrasing = (mention) => {
  const { text, figure, start } = mention;
  if (figure.kind !== 'amount' || !MOVED.test(text.slice(figure.end, figure.end + 4))) return undefined;
  const { at, planned } = MEASURED_FROM.exec(text.slice(start, figure.start))?.groups ?? {};
  if (at === undefined) return undefined;
  return {
    measure: 'level',
    ...asPrinted(mention),
    thing: { start, end: figure.start - at.length },
    ...(planned === undefined ? { isEarlier: true as const } : { isPlanned: true as const }),
  };
};

const MOVED = /^(?:净?增|减|下降|降低|上升|提高|超收|短收|多|少)/u;
const MEASURED_FROM =
  /(?<at>[比较](?:[^,、]{0,24}(?<planned>批准|预算|计划|安排|任务|目标)|(?:上一?年|去年|前年|\d{4}年|上期)(?:同期|同月|全年|末|底)?|同期)数?的?)$/u;
