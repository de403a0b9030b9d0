import { numberUpToThirtyOne, yearOf } from './years-in-words';

/**
 * The day, or where it gives no more the month, on which the page around a text says that it was published: beside 发布时间, alone
 * on a line or at the head of one, beside the source; failing that under the end, where who signs a text dates it. Nothing where
 * the page tells none. An ISO date, or a year and a month.
 *
 * @example publishedOn('全市财政收入增长9%\n发布时间:2017-08-11') // '2017-08-11'
 */
export function publishedOn(found: string): string | undefined {
  const head = linesOf(found.slice(0, HEAD_OF_PAGE));
  for (const pattern of ABOVE) {
    for (const line of head) {
      const date = dateIn(line, pattern);
      if (date !== undefined) return date;
    }
  }
  for (const line of linesOf(found.slice(-END_OF_PAGE)).slice(-SIGNED_WITHIN).reverse()) {
    const date = dateIn(line, ALONE);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** Characters. */
const HEAD_OF_PAGE = 2000;
const END_OF_PAGE = 400;
/** Lines from the last. */
const SIGNED_WITHIN = 3;

function linesOf(text: string): readonly string[] {
  return text
    .normalize('NFKC')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function dateIn(line: string, pattern: RegExp): string | undefined {
  const { year, month, day } = pattern.exec(line)?.groups ?? {};
  const numbers = [yearOf(year ?? ''), numberUpToThirtyOne(month ?? '')];
  if (day !== undefined) numbers.push(numberUpToThirtyOne(day));
  if (numbers.includes(undefined) || (numbers[1] ?? 0) > 12) return undefined;
  return numbers.map((number) => String(number).padStart(2, '0')).join('-');
}

const COUNT = '\\d{1,2}|[一二三四五六七八九十]{1,3}';
const MONTH = `(?<year>(?:19|20)\\d{2}|[一二][九〇零○][〇零○一二三四五六七八九]{2})\\s*[-/.年]\\s*(?<month>${COUNT})\\s*`;
const DAY = `${MONTH}[-/.月]\\s*(?<day>${COUNT})(?!\\d)日?`;
const CLOCK = '(?:\\s*\\d{1,2}:\\d{2}(?::\\d{2})?)?';
const ALONE = new RegExp(
  `^[(\\[【]?${MONTH}(?:[-/.月]\\s*(?<day>${COUNT})(?!\\d)日?|月)${CLOCK}[)\\]】]?$`,
  'u',
);
const NEWS = '获悉|公布|发布|召开|举行|记者|通报|披露|显示';

/** Where a page tells its day, the surest first. */
const ABOVE: readonly RegExp[] = [
  new RegExp(`(?:发布|发文|发稿|成文|印发|公开|公布|刊发)(?:时间|日期)\\s*:?\\s*[\\[【]?\\s*${DAY}`, 'u'),
  new RegExp(`(?:时间|日期)\\s*:\\s*[\\[【]?\\s*${DAY}`, 'u'),
  ALONE,
  new RegExp(`^[(\\[【]?${DAY}${CLOCK}[)\\]】]?(?=\\s|[^,。\\s]{0,20}[电讯])`, 'u'),
  new RegExp(`^(?=.{0,80}$)(?=.*(?:来源|作者|编辑|字号|浏览|点击|阅读|打印)).*?(?<!\\d)${DAY}`, 'u'),
  new RegExp(`^[^,。\\d]{2,20}\\s*[(]?${DAY}${CLOCK}[)]?$`, 'u'),
  // 2023年4月25日,市财政局公布: a sentence of the news itself.
  new RegExp(`^${DAY}(?=[^。]{0,60}(?:${NEWS}))`, 'u'),
];
