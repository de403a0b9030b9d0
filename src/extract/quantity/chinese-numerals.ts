import type { Decimal } from '../../core/number/decimal';

/**
 * A number below 10,000 in Chinese numerals: 三千四百五十 is 3450, 十二 is 12, 二〇二二 is 2022, 三点五 is 3.5.
 *
 * 三千五 is 3500, as it is spoken, and 三千〇五 is 3005. Nothing for what is no one number: 三五 (three to five), 二十两
 * (a weight: 两 counts alone or before 百 and 千).
 *
 * @example readChineseNumeral('三千四百五十') // '3450'
 */
export function readChineseNumeral(text: string): Decimal | undefined {
  const [whole = '', fraction, ...more] = text.replaceAll('零', '〇').split('点');
  const digits = fraction === undefined ? '' : digitsOf(fraction);
  const value = spelled(whole) ?? byPlaces(whole);
  if (value === undefined || digits === undefined || more.length > 0 || fraction === '') return undefined;
  return digits === '' ? value : `${value}.${digits}`;
}

const DIGITS = '〇一二三四五六七八九';
const PLACES = /^(?:(?<千>.)?千)?〇?(?:(?<百>.)?百)?〇?(?:(?<十>.)?十)?〇?(?<个>.)?$/u;
const POWERS = { 千: 3, 百: 2, 十: 1 } as const;

/** Digit after digit; only with a 〇 does it tell from 三五, three to five. */
function spelled(text: string): Decimal | undefined {
  return text.length > 1 && /^[一-九].*〇|^[一二][〇九]../u.test(text) ? digitsOf(text) : undefined;
}

function byPlaces(text: string): Decimal | undefined {
  const groups = PLACES.exec(text)?.groups;
  if (groups === undefined || text === '' || /.两$/u.test(text)) return undefined;
  const written = (Object.keys(POWERS) as (keyof typeof POWERS)[]).filter((mark) => text.includes(mark));
  const places = written.map((mark) => ({
    power: POWERS[mark],
    digit: groups[mark] === undefined && text.startsWith(mark) ? 1 : digitOf(groups[mark]),
  }));
  const smallest = places.at(-1)?.power ?? 1;
  const ones = groups['个'] === undefined ? 0 : digitOf(groups['个']);
  const parts = [...places, { power: text.at(-2) === '〇' ? 0 : smallest - 1, digit: ones }];
  let sum = 0;
  for (const { power, digit } of parts) {
    if (digit === undefined) return undefined;
    sum += digit * 10 ** power;
  }
  return String(sum);
}

function digitOf(character: string | undefined): number | undefined {
  if (character === undefined) return undefined;
  const digit = DIGITS.indexOf(character === '两' ? '二' : character);
  return digit < 0 ? undefined : digit;
}

function digitsOf(text: string): string | undefined {
  const digits = [...text].map(digitOf);
  return digits.includes(undefined) ? undefined : digits.join('');
}
