/** A year in digits or in Chinese ones; nothing where the text is none between 1900 and 2099. */
export function yearOf(text: string): number | undefined {
  const digits = [...text].map((character) => DIGITS.indexOf(character) % 10).join('');
  const year = Number(text.match(/^\d{4}$/u) ? text : digits.replace(/-\d/gu, ''));
  return /^(?:19|20)\d\d$/u.test(String(year)) ? year : undefined;
}

/** 〇 to 九, and 零 as a second 〇. */
const DIGITS = '〇一二三四五六七八九零';

/** How many years 五年 or 5年 are. */
export function numberOfYears(text: string): number | undefined {
  const number = /^\d$/u.test(text) ? Number(text) : (COUNTS[text] ?? 0);
  return number > 0 ? number : undefined;
}

const COUNTS: Readonly<Record<string, number>> = {
  一: 1,
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};

/** A month or a day, in digits or as 十, 十六, 二十一. */
export function numberUpToThirtyOne(text: string): number | undefined {
  if (/^\d{1,2}$/u.test(text)) return Number(text);
  const { tens, ones } = /^(?:(?<tens>[二三]?)十)?(?<ones>[一二三四五六七八九]?)$/u.exec(text)?.groups ?? {};
  const number = (tens === undefined ? 0 : (COUNTS[tens] ?? 1) * 10) + (COUNTS[ones ?? ''] ?? 0);
  return number > 0 && number <= 31 ? number : undefined;
}

/** The years of a five-year plan: of 十四五 2021 to 2025. */
export function planYears(name: string): readonly [first: number, last: number] | undefined {
  const number = PLANS.indexOf(name);
  if (number < 0) return undefined;
  const first = 1981 + 5 * number;
  return [first, first + 4];
}

/** From the sixth, which begins in 1981. */
const PLANS = [
  '六五',
  '七五',
  '八五',
  '九五',
  '十五',
  '十一五',
  '十二五',
  '十三五',
  '十四五',
  '十五五',
  '十六五',
];
