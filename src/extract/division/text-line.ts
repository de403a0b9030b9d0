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
    if (end > start) lines.push(lineAt(text.slice(start, end), start, end));
    start = end + 1;
  }
  return lines;
}

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
