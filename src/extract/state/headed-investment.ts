import type { FigureRun } from './figure-run';
import { readName } from './read-name';
import type { Subject } from './subject';

/**
 * The thing of a sentence that begins with 全年完成投资 under a heading that names 固定资产投资, whatever the sentence before was
 * of. Nothing under another heading, or where the clause names whose the investment is.
 */
export function headedInvestment(
  text: string,
  [first]: FigureRun,
  heading: string,
): readonly Subject[] | undefined {
  const { clause, start, figure } = first;
  if (!heading.includes(NAME) || clause.before !== '') return undefined;
  if (start !== clause.start || !INVESTED.test(text.slice(start, figure.start))) return undefined;
  return readName(NAME, { start: 0, end: NAME.length })?.subjects;
}

const NAME = '固定资产投资';
const INVESTED =
  /^(?:\d{4}年|全年|上半年|前三季度|1-\d{1,2}月(?:份)?|全[省市县区州旗镇])*(?:累计|共)?(?:完成|实现)投资(?:总?额)?(?:达到?|为)?$/u;
