import type { Place } from '../tokens/token';
import { asPrinted, type Phrasing } from './phrasing';

/** 完成年初预算的102.3%, 为调整预算数的98.1%, 占年度任务的85%: how much of a plan was done. */
export const completion: Phrasing = (mention) => {
  const { text, figure, start, clause } = mention;
  if (figure.unit !== '%') return undefined;
  // 占年初预算数3亿元的56.3%: the plan's amount stands between.
  const inner = text.slice(start, figure.start);
  const bracketed = start === clause.start && clause.before === ')' ? beforeBracket(text, start) : undefined;
  if (bracketed !== undefined) {
    // 为预算的(含新增债券)69.5%: what the bracket says of the plan stands between.
    const { plan, at } = PLAN.exec(text.slice(bracketed.start, bracketed.end) + inner)?.groups ?? {};
    if (plan !== undefined && at !== undefined) {
      const end = Math.max(bracketed.start, bracketed.end + inner.length - at.length);
      return {
        measure: 'completion',
        ...asPrinted(mention),
        thing: { start: bracketed.start, end },
        of: plan,
      };
    }
  }
  const before = inner === '的' ? text.slice(clause.start, figure.start).replace(AMOUNT, '') : inner;
  const from = inner === '的' ? clause.start : start;
  const { plan, at } = PLAN.exec(before)?.groups ?? {};
  if (plan === undefined || at === undefined) return undefined;
  const end = from + before.length - at.length;
  return { measure: 'completion', ...asPrinted(mention), thing: { start: from, end }, of: plan };
};

/** The clause before a bracket that closes at a place. */
function beforeBracket(text: string, at: number): Place | undefined {
  const open = text.lastIndexOf('(', at);
  if (open < 0 || at - open > LONGEST_BRACKET || text.slice(open, at - 1).includes(')')) return undefined;
  const before = text.slice(Math.max(0, open - LONGEST_BRACKET), open);
  const start =
    open - before.length + Math.max(...[...',;:。\n'].map((mark) => before.lastIndexOf(mark))) + 1;
  return { start, end: open };
}

/** Characters. */
const LONGEST_BRACKET = 40;
const AMOUNT = /[\d,.]+[万亿]*元的$/u;
const PLAN =
  /(?<at>(?:分别|均|各|仅|只|约)?(?:完成了?|为|是|占|达到?|相当于|占到)(?:了)?(?<plan>(?:[^,;。\d]{0,5}(?:人大常委会|人民代表大会|人代会|人大)(?:会议)?(?:批准|审议通过)的?)?(?:全县|全区|全年|年初|年度|年(?=[预计任目])|本年|当年|变动|既定|全市|全省|省|市|区|县|\d{4}年)*(?:(?:人代会|人大|大会)(?:通过|批准)?的?|批准|调整后?|变更后?|预[期计])?(?:的)?(?:投资|收入|支出|建设|工作|减排)?(?:预算|计划|目标|任务|预期)(?:安排|任务|目标)?(?:数)?)的?(?:约|近|超过?)?)$/u;
