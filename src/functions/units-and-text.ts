import { convertEachCell } from './convert-each-cell';
import { parseEachCell } from './parse-each-cell';

/**
 * An amount in another unit of its kind (单位换算); % means a cell's percentage, percent the bare number.
 * @customfunction TOUNIT TOUNIT
 * @helpurl https://localhost:3000/help.html#TOUNIT
 * @param value The amount, or a range of amounts.
 * @param from The unit that it is in, such as "亿元", or a range of units.
 * @param to The unit to convert to, such as "万元", "RMB bn", "%", "公顷".
 */
export function TOUNIT(value: unknown[][], from: unknown[][], to: string): unknown[][] {
  return convertEachCell(value, from, to);
}

/**
 * The number in a text (文本取数), such as 超306.2亿元, 近八成 or 4.5%—5%; percentages as fractions.
 * @customfunction PARSE PARSE
 * @helpurl https://localhost:3000/help.html#PARSE
 * @param text The text, or a range of texts, each with one quantity and nothing else.
 * @param [unit] The unit to answer in, such as "万元"; as written where left out.
 * @param [end] Of a range such as 4.5%—5%: "low", "high" or "middle"; low where left out.
 */
export function PARSE(text: unknown[][], unit?: string, end?: string): unknown[][] {
  return parseEachCell(text, unit, end);
}
