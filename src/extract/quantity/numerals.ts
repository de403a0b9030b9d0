import { add } from '../../core/number/decimal-arithmetic';
import { shift, type Decimal } from '../../core/number/decimal';
import { readChineseNumeral } from './chinese-numerals';

/** The characters that a numeral may be made of, as part of a regular expression. */
export const NUMERAL_CHARACTER = '[\\d.,〇一二三四五六七八九两十百千万亿点]';

/**
 * A numeral in Arabic or Chinese digits or both, with 万 and 亿 multiplied out: 1,234.5, 一千二百万, 1亿2000万, 1.2万亿.
 *
 * The text is normalised. Digits after the point stay as printed. Nothing for what is no one number: 三五, 12,34, 几十.
 *
 * @example readNumeral('一千二百万') // '12000000'
 */
export function readNumeral(text: string): Decimal | undefined {
  for (const [mark, power] of MYRIADS) {
    const at = text.lastIndexOf(mark);
    if (at < 0) continue;
    const [before, after] = [text.slice(0, at), text.slice(at + mark.length)];
    const large = readNumeral(before);
    const small = after === '' ? '0' : readRest(after, power);
    return large === undefined || small === undefined ? undefined : add(shift(large, power), small);
  }
  const [, digits, mark] = ARABIC.exec(text) ?? [];
  if (digits === undefined) return readChineseNumeral(text);
  return shift(digits.replaceAll(',', ''), mark === '千' ? 3 : mark === '百' ? 2 : 0);
}

/** By how many powers of ten each mark multiplies what stands before it, the largest first. */
const MYRIADS = [
  ['亿', 8],
  ['万', 4],
] as const;

/** 5千 is 5,000. */
const ARABIC = /^((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)([百千]?)$/u;
const ONE_DIGIT = /^[一二三四五六七八九]$/u;

/** What follows a 万 or 亿 is smaller than it; 一万二 is 12,000, as it is spoken. */
function readRest(text: string, power: number): Decimal | undefined {
  const value = readNumeral(text.replace(/^〇/u, ''));
  if (value === undefined || Number(value) >= 10 ** power) return undefined;
  return ONE_DIGIT.test(text) ? shift(value, power - 1) : value;
}
