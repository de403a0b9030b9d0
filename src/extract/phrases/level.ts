import { dimensionOf } from '../../core/number/unit';
import { beginsWithDeed, beginsWithLink, isDeed } from '../tokens/deed';
import type { Clause } from '../tokens/clause';
import { readLead, type Lead } from '../tokens/lead';
import { readTail } from '../tokens/tail';
import type { FigureToken, Place } from '../tokens/token';
import type { Mention } from './mention';
import { endsInName } from './whole-name';
import { asPrinted, type Phrased, type Phrasing } from './phrasing';

/**
 * 地区生产总值306.2亿元, 新增5家上市公司, 重点抓好12个项目, 达到580家: what there is, or was done. A number without unit must be
 * said to be reached.
 */
export const level: Phrasing = (mention) => {
  const { text, figure, lead, says } = mention;
  if (figure.kind !== 'amount') return undefined;
  // 39.4万群众 counts, as a number without 万 would not.
  const isBare = figure.unit === '';
  if (isBare && says.reaches === undefined && !endsInName(text, lead.rest)) return undefined;
  const printed: Phrased = { measure: 'level', ...asPrinted(mention), thing: lead.rest };
  if ((says.reaches !== undefined && !isForThem(mention)) || !standsBehind(mention)) return printed;
  return { ...printed, thing: nounBehind(mention), isBehind: true };
};

/** Whether 为 is for whom something is done, and 有 who did it: 为500所学校配备设施, 全区有25万人享受. */
function isForThem({ text, start, lead, figure, clause }: Mention): boolean {
  return start === clause.start && lead.words.length <= 2 && FOR_THEM.test(text.slice(start, figure.start));
}

/** Whether what is counted stands behind the figure: nothing before it names a thing, and something behind it may. */
function standsBehind(mention: Mention): boolean {
  const { text, clause, figure, start, lead } = mention;
  const noun = nounBehind(mention);
  const behind = text.slice(noun.start, noun.end);
  if (behind === '' || beginsWithLink(behind)) return false;
  // 投入200万元改造学校 counts no schools.
  if (dimensionOf(figure.unit) === 'money' && beginsWithDeed(behind)) return false;
  const before = text.slice(lead.rest.start, lead.rest.end);
  if (before === '' || isDeed(before)) return true;
  if (/[和与及或等]$/u.test(before) || PROMISED.test(behind)) return true;
  // 在东部新城启动建设2所医院
  if (lead.words.every(({ end }) => end <= lead.rest.end) && BEGUN.test(before) && !beginsWithDeed(behind))
    return true;
  // 全年未发生事故
  if (/^[未没不无零]/u.test(text.charAt(figure.start))) return true;
  // 中央财政的400亿元补贴资金
  if (text.charAt(figure.start - 1) === '的' && !MOVES.test(behind)) return true;
  // 公路沿线56户企业: before stands only where they are.
  if (lead.words.length === 0 && WHERE.test(before) && !beginsWithDeed(behind)) return true;
  return (
    isNumberOfList(text, clause, figure, lead) || isOfFigureBefore({ text, clause, figure, start, lead })
  );
}

/** What stands behind the figure, or behind the one that goes with it: 3760户15630名监测对象. */
function nounBehind({ text, clause, figure, tail }: Mention): Place {
  if (tail.noun.end > tail.noun.start) return tail.noun;
  const next = clause.figures.find(({ start }) => start >= figure.end);
  const isBeside = next?.start === figure.end && next.kind === 'amount';
  return isBeside ? readTail(text, { start: next.end, end: clause.end }).noun : tail.noun;
}

/** Whether the figure counts the members of the list before it, whose kind is told behind: 甲、乙、丙3个县. */
function isNumberOfList(text: string, clause: Clause, figure: FigureToken, { words, rest }: Lead): boolean {
  if (words.length > 0 || clause.figures[0] !== figure || Number(figure.value) > LONGEST_LIST) return false;
  const before = text.slice(Math.max(0, rest.end - FAR), rest.end);
  const list = before.slice(Math.max(...[...',;:。\n'].map((mark) => before.lastIndexOf(mark))) + 1);
  return list.split(/[、和与及]/u).length === Number(figure.value) && /[、和与及]/u.test(list);
}

const FOR_THEM = /^(?:为|(?:全[省市县区州旗]|我[省市县区州])共?有)$/u;
const MOVES = /^(?:增|减|提|升|降|上|下|扩|到|目标|基础|水平|规模|差距)/u;
/** What reports promise by number: 十件民生实事. */
const PROMISED = /^(?:[^,、]{0,4}实事|(?:民生|惠民)工程)/u;
const BEGUN = /(?:启动建设|开工建设|规划建设|新建|打造|创建|培育|实施|推进|开展|组建|开通|启动|抓好)$/u;
const WHERE =
  /(?:地区|[^成]县|地州|两岸|流域|沿线|库区|片区|城区|境内|周边|[在对向给](?:全[国省市县区州旗]|我[省市县区州]))$/u;
const LONGEST_LIST = 12;
/** Characters. */
const FAR = 120;

/** Whether the words between two figures are what the first one counts: 县 in 5个县213个村. */
function isOfFigureBefore({
  text,
  clause,
  figure,
  start,
  lead,
}: Pick<Mention, 'text' | 'clause' | 'figure' | 'start' | 'lead'>): boolean {
  if (lead.words.some(({ says }) => says.isAct !== true) || lead.rest.start !== start) return false;
  const place = clause.figures.indexOf(figure);
  const before = clause.figures[place - 1];
  if (before === undefined) return false;
  const from = clause.figures[place - 2]?.end ?? clause.start;
  const { rest } = readLead(text, { start: from, end: before.start });
  const words = text.slice(rest.start, rest.end);
  return words === '' || isDeed(words);
}
