import { withoutFootnoteMarks } from './footnote-marks';

/**
 * A text as phrases are read in it: half width, lower case, simplified numerals, one kind of dash, no white space.
 *
 * White space stays between two digits, where leaving it out would make one number of two, unless it parts thousands:
 * 12 345.6. Marks of footnotes are left out.
 *
 * @example normalise('超 ３０６．２ 亿元') // '超306.2亿元'
 */
export function normalise(text: string): string {
  return withoutFootnoteMarks(text)
    .replace(RAISED_AFTER_DIGIT, '$1^')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[零○壹贰叁肆伍陆柒捌玖拾佰仟萬億兩]/gu, (written) => SAME[written] ?? written)
    .replace(/[—―]+/gu, '-')
    .replace(/[‐‑‒–−]/gu, '-')
    .replace(/〜/gu, '~')
    .replace(/∶/gu, ':')
    .replace(THOUSANDS, (number: string, place: number, whole: string) =>
      GOES_ON.test(whole.slice(Math.max(0, place - 2), place)) ? number : number.replace(/\s/gu, ''),
    )
    .replace(/\s+/gu, spaceBetweenDigits);
}

/** A pattern that looks behind would keep the pane's script, which reads what is typed, from older engines. */
function spaceBetweenDigits(gap: string, place: number, whole: string): string {
  const isBetween = DIGIT.test(whole.charAt(place - 1)) && DIGIT.test(whole.charAt(place + gap.length));
  return isBetween ? ' ' : '';
}

const DIGIT = /\d/u;

/** Digits in threes, unless more of a number stands before them. */
const THOUSANDS = /\d{1,3}(?:\s\d{3})+(?!\s?\d)/gu;
const GOES_ON = /[\d.,]\s?$/u;

/** A power or the mark of a footnote: 10² is neither 102 nor 10. */
const RAISED_AFTER_DIGIT = /(\d)[⁰¹²³⁴-⁹]/gu;

/** Numerals as accounts and older texts write them. */
const SAME: Readonly<Record<string, string>> = {
  零: '〇',
  '○': '〇',
  壹: '一',
  贰: '二',
  叁: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
  萬: '万',
  億: '亿',
  兩: '两',
};
