import { codePointLength } from '../../src/core/reading/code-points';
import type { SourceSpan } from '../../src/core/reading/observation';

/** A number in a text, in digits or in Chinese, and where it stands; offsets count code points. */
export interface NumberToken extends SourceSpan {
  readonly text: string;
}

/**
 * Every number in a text, whether it counts something or not: Arabic digits with their decimals, range,
 * power of ten and percent sign (`22.8万`, `2-3`, `100%`), runs of Chinese numerals (`十`, `百亿`, `十四`),
 * and the words that count without a numeral (首, 率先, 全, 半, 倍; 零 is a numeral).
 *
 * It judges nothing except that a few everyday words hold such a character and no number (安全, 半导体):
 * what a number is for, a person says, by an observation or by an entry in the list of non-figures.
 *
 * @example numberTokens('3宗产业项目').map(({ text }) => text) // ['3']
 */
export function numberTokens(text: string): readonly NumberToken[] {
  const tokens: NumberToken[] = [];
  let end = 0;
  let passed = 0;
  for (const { 0: found, index, groups } of text.matchAll(TOKEN)) {
    const start = end + codePointLength(text.slice(passed, index));
    end = start + codePointLength(found);
    passed = index + found.length;
    if (groups?.['word'] === undefined) tokens.push({ text: found, start, end });
  }
  return tokens;
}

/** Words in which 一, 全, 首, 半, 零 are part of a word and count nothing, wherever they stand. */
const WORDS_THAT_COUNT_NOTHING =
  '安全 健全 全面 全力 全球 半导体 首席 首位 首长 首选 零售 队伍 入伍 登陆 一般 一定 一些 一批 一体 一流 一直 一系列';

const DIGITS = String.raw`[\d\uFF10-\uFF19]+(?:[.\uFF0E][\d\uFF10-\uFF19]+)?`;
const TOKEN = new RegExp(
  [
    `(?<word>${WORDS_THAT_COUNT_NOTHING.replaceAll(' ', '|')})`,
    `${DIGITS}(?:[-—–－~至]${DIGITS})?[十百千万亿]*[%％‰]?`,
    '[〇零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]+',
    '率先|[首全半倍]',
  ].join('|'),
  'gu',
);
