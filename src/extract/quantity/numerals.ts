import { add } from '../../core/number/decimal-arithmetic';
import { shift, type Decimal } from '../../core/number/decimal';
import { readChineseNumeral } from './chinese-numerals';

/** The characters that a numeral may be made of, as part of a regular expression. */
export const NUMERAL_CHARACTER = '[\\d.,〇一二三四五六七八九两十百千万亿点]';

/**
 * A numeral in Arabic or Chinese digits or both, multiplied out: 1,234.5, 一千二百万, 1亿2000万, 5千3百, 1.2万亿.
 *
 * A single digit right after 亿, 万, 千 or 百 counts the next place, as it is spoken: 一万二 and 1万2 are 12,000, 1万零2 is
 * 10,002. The text is normalised. Digits after the point stay as printed. Nothing for what is no one number: 三五, 12,34,
 * 几十, 1.2万5.
 *
 * @example readNumeral('一千二百万') // '12000000'
 */
export function readNumeral(text: string): Decimal | undefined {
  const marks = /\d/.test(text) ? [...MYRIADS, ...PLACES] : MYRIADS;
  for (const [mark, power] of marks) {
    const at = text.lastIndexOf(mark);
    if (at >= 0) return multipliedOut(text.slice(0, at), power, text.slice(at + mark.length));
  }
  return ARABIC.test(text) ? text.replaceAll(',', '') : readChineseNumeral(text);
}

function multipliedOut(before: string, power: number, after: string): Decimal | undefined {
  const large = readNumeral(before);
  const small = after === '' ? '0' : readRest(after, power);
  const isBroken = after !== '' && large?.includes('.') === true;
  return large === undefined || small === undefined || isBroken ? undefined : add(shift(large, power), small);
}

/** By how many powers of ten each mark multiplies what stands before it, the largest first. */
const MYRIADS = [
  ['亿', 8],
  ['万', 4],
] as const;

/** Chinese numerals have a reader of their own for these; beside Arabic digits they multiply as 万 does: 5千3百. */
const PLACES = [
  ['千', 3],
  ['百', 2],
] as const;

const ARABIC = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/u;
const ONE_DIGIT = /^[1-9一二三四五六七八九]$/u;

/** What follows a mark is smaller than it; a single digit stands for the next place. The 两 of 两万两 is a weight. */
function readRest(text: string, power: number): Decimal | undefined {
  const value = readNumeral(text.replace(/^〇/u, ''));
  if (value === undefined || Number(value) >= 10 ** power || text.endsWith('两')) return undefined;
  return ONE_DIGIT.test(text) ? shift(value, power - 1) : value;
}
