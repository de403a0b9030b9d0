import { isPeriod, type Period } from '../../core/reading/period';

/**
 * The period that a person's words stand for: 2021, 2021年度, 二〇二一年, 2021年上半年, 2021Q1, 2021年1—6月, 2021—2025, “十四五”时期,
 * and every period as tables tell it in either language (Q1 2021, Jan–Jun 2021). Nothing for words that leave the year open (去年, 21年), or the end of a plan (十四五末).
 *
 * @example readPeriodWords('十四五') // '2021/2025'
 */
export function readPeriodWords(words: string): Period | undefined {
  const text = words
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s“”"]/gu, '')
    .replace(/[零○]/gu, '〇')
    .replace(/[〇一二三四五六七八九]{4}/gu, (year) =>
      [...year].map((digit) => DIGITS.indexOf(digit)).join(''),
    )
    .replace(
      /^(\d{4})年(\d{1,2})月?(?:[-–—~至到]+(\d{1,2}))?月份?$/,
      (_, year: string, first: string, last?: string) => months(year, Number(first), last && Number(last)),
    )
    .replace(
      /^([A-Z]{3})[A-Z]*(?:[-–—]+([A-Z]{3})[A-Z]*)?(\d{4})$/,
      (_, first: string, last: string | undefined, year: string) =>
        months(year, monthNamed(first), last && monthNamed(last)),
    )
    .replace(/^([QH]\d)(\d{4})$/, '$2-$1')
    .replace(/年度?|财年/gu, '')
    .replace(
      /^(\d{4})-?第?([1-4一二三四])季度$/,
      (_, year: string, nth: string) => `${year}-Q${DIGITS.includes(nth) ? DIGITS.indexOf(nth) : nth}`,
    )
    .replace(/^(\d{4})-?([上下])半$/, (_, year: string, half: string) => `${year}-H${half === '上' ? 1 : 2}`)
    .replace(/^(\d{4})([QH]\d)$/, '$1-$2')
    .replace(/^(\d{4})(?:-|–|—|~|至|到)+(\d{4})$/, '$1/$2')
    .replace(PLAN, (_, nth: string) => planYears(nth));
  return isPeriod(text) ? text : undefined;
}

function months(year: string, first: number, last?: number | ''): string {
  return `${year}-M${first}${last === undefined || last === '' ? '' : `-${last}`}`;
}

/** 0 of what is no month, of which there is no period. */
function monthNamed(name: string): number {
  return MONTHS.indexOf(name) + 1;
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

const DIGITS = '〇一二三四五六七八九';

/** 十四五, with 规划, 期间 or 时期 behind it. Three years lie between the second plan and the third. */
const PLAN = /^(十?[一二三四五六七八九]|十)五(?:规划)?(?:期间|时期)?$/u;

function planYears(nth: string): Period {
  const number = nth === '十' ? 10 : DIGITS.indexOf(nth.slice(-1)) + (nth.length > 1 ? 10 : 0);
  const first = number < 3 ? 1953 + 5 * (number - 1) : 1966 + 5 * (number - 3);
  return `${first}/${first + 4}`;
}
