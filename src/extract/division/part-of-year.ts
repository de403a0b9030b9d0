/**
 * The suffix that a part of a year has in a period: H1, Q3, and M1-7 of months that make neither a quarter nor a half; nothing
 * of words that name no part of a year.
 *
 * @example partOfYear('1-6月') // 'H1'
 */
export function partOfYear(words: string): string | undefined {
  if (/^(?:上半年|半年度)/u.test(words)) return 'H1';
  if (/^下半年/u.test(words)) return 'H2';
  if (/^前三季度/u.test(words)) return 'M1-9';
  const count = /^前(?<count>\d{1,2}|[一二两三四五六七八九十]{1,2})个月/u.exec(words)?.groups?.['count'];
  if (count !== undefined) return ofMonths(1, numberOf(count.replace('两', '二')));
  const quarter = /^第?(?<number>[一二三四1-4])季度/u.exec(words)?.groups?.['number'];
  if (quarter !== undefined) return `Q${numberOf(quarter)}`;
  const { from, to, single } = MONTHS.exec(words)?.groups ?? {};
  const [first, last] = [from ?? single, to ?? single];
  return first === undefined || last === undefined ? undefined : ofMonths(numberOf(first), numberOf(last));
}

const MONTH = '\\d{1,2}|元|[一二三四五六七八九十]{1,2}';
const MONTHS = new RegExp(
  `^(?:(?<from>${MONTH})(?:月份?)?(?:-|~|至|到)(?<to>${MONTH})月|(?<single>${MONTH})月)`,
  'u',
);

function ofMonths(first: number, last: number): string | undefined {
  if (!(first >= 1 && first <= last && last <= 12) || (first === 1 && last === 12)) return undefined;
  if (first === 1 && last === 6) return 'H1';
  if (last - first === 2 && last % 3 === 0) return `Q${last / 3}`;
  return first === last ? `M${first}` : `M${first}-${last}`;
}

function numberOf(text: string): number {
  return /^\d/u.test(text) ? Number(text) : NUMBERS.indexOf(text === '元' ? '一' : text);
}

const NUMBERS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** Words for a part of a year, to stand in a larger expression. */
export const PART_OF_YEAR =
  '[上下]半年|半年度|前(?:\\d{1,2}|[一二两三四五六七八九十]{1,2})个月|(?:前三|第?[一二三四1-4])季度|(?:1|一|元)月?(?:-|~|至|到)(?:1[0-2]|[2-9]|十[一二]?|[二三四五六七八九])月份?|(?:1[0-2]|[1-9])月份?(?![\\d一二三]{1,3}日)(?=[,末]|,?全|财政|当月|份当月)';
