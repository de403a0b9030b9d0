/** A line of the text as read, with the number that it begins with, and whether it may be a heading. */
export interface TextLine {
  /** UTF-16 units of the text as read. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** 1 for 一、 and 第一部分, 2 for （一）, 3 for 1., 4 for (1); 0 where it has no number. */
  readonly rank: 0 | 1 | 2 | 3 | 4;
  /** What follows the number. */
  readonly words: string;
  /** Short, and not a sentence: it ends in no full stop and holds none. */
  readonly isShort: boolean;
}

/** The lines of a text as read, in order. */
export function textLines(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  while (start < text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    for (const at of [...partsWithin(text, start, end), end]) {
      if (at > start) lines.push(lineAt(text.slice(start, at), start, at));
      start = at;
    }
    start = end + 1;
  }
  return lines;
}

/** Where parts begin inside one line, of a page that has lost its line ends: …报告一、2022年工作回顾2022年是…. */
function partsWithin(text: string, start: number, end: number): readonly number[] {
  if (end - start < LONGEST_PARAGRAPH) return [];
  return [...text.slice(start, end).matchAll(PART_WITHIN)].map(
    ({ index, groups }) => start + index + (groups?.['before']?.length ?? 0),
  );
}

/** Characters. */
const LONGEST_PARAGRAPH = 200;
const PART_WITHIN =
  /(?<before>[。!?]|报告|总结)(?=[一二三四五六七八]、(?:(?:19|20)\d\d年|过去|今后|上年|今年|[^。,]{2,12}(?:回顾|总结|安排|任务|目标)))/gu;

function lineAt(text: string, start: number, end: number): TextLine {
  const match = NUMBER.exec(text.slice(0, 12));
  const { first, part, second, third, fourth } = match?.groups ?? {};
  const rank =
    (first ?? part) !== undefined
      ? 1
      : second !== undefined
        ? 2
        : third !== undefined
          ? 3
          : fourth !== undefined
            ? 4
            : 0;
  const words = text.slice(match?.[0].length ?? 0);
  return { start, end, text, rank, words, isShort: text.length <= LONGEST_HEADING && !SENTENCE.test(text) };
}

/** Characters. */
const LONGEST_HEADING = 45;
const SENTENCE = /[。;!?]|[:,]$/u;
const COUNT = '[一二三四五六七八九十]{1,3}';
const NUMBER = new RegExp(
  `^(?:(?<first>${COUNT}、)|(?<part>第${COUNT}(?:部分|章|篇)[:、]?)|(?<second>[(]${COUNT}[)])|(?<third>\\d{1,2}(?:[.、](?!\\d)|[)]))|(?<fourth>[(]\\d{1,2}[)]|[①-⑳]))`,
  'u',
);
