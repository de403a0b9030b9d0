/**
 * A text as phrases are read in it: half width, lower case, simplified numerals, one kind of dash, no white space.
 *
 * White space stays between two digits, where leaving it out would make one number of two.
 *
 * @example normalise('超 ３０６．２ 亿元') // '超306.2亿元'
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[零○壹贰叁肆伍陆柒捌玖拾佰仟萬億兩]/gu, (written) => SAME[written] ?? written)
    .replace(/[—―]+/gu, '-')
    .replace(/[‐‑‒–−]/gu, '-')
    .replace(/〜/gu, '~')
    .replace(/(?<!\d)\s+|\s+(?!\d)/gu, '');
}

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
