import { shift, type Decimal } from '../../core/number/decimal';
import { readEnglishFigure } from './english-figure';
import { plainFigure, type Figure } from './figure';
import { readFraction } from './fractions';
import { readMultiple } from './multiples';
import { NUMERAL_CHARACTER, readNumeral } from './numerals';
import { canonicalUnit, UNIT_NOUN } from './unit-words';

/**
 * One figure and nothing else, in a normalised text: 306.2亿元, 5000多亿元, 人民币30亿元, 三分之一,
 * 翻一番, RMB 30.62 bn.
 *
 * @example readFigure('2000余万元') // { value: '2000', magnitude: '万', noun: '元', bound: 'more-than' }
 */
export function readFigure(text: string): Figure | undefined {
  return readFraction(text) ?? readMultiple(text) ?? readMeasured(text) ?? readEnglishFigure(text);
}

/** 多 and 余 stand before 万 and 亿, between them and the unit, or after it: 5000多亿元, 3亿多元, 3年多. */
const MEASURED = new RegExp(
  `^(?<currency>人民币|rmb|cny|¥|us\\$|usd|\\$)?(?<sign>[+-]?)(?<number>${NUMERAL_CHARACTER}*?)(?<odd>[多余]?)(?<magnitude>万亿|[亿万]?)` +
    `(?<more>[多余]?)(?<noun>${UNIT_NOUN}|)(?<over>多?)$`,
  'u',
);

function readMeasured(text: string): Figure | undefined {
  const groups = MEASURED.exec(text)?.groups ?? {};
  const { sign, number = '', odd, magnitude = '', more, over } = groups;
  if (number === '' && magnitude === '') return undefined;
  const value = number === '' ? '1' : counted(number, magnitude);
  const noun = nounOf(groups);
  if (value === undefined || noun === undefined) return undefined;
  const figure = plainFigure(`${sign === '-' ? '-' : ''}${value}`, noun);
  const isMore = `${odd ?? ''}${more ?? ''}${over ?? ''}` !== '';
  return { ...figure, magnitude, bound: isMore ? 'more-than' : 'exact' };
}

/** 人民币306.2亿 is money too; 人民币306.2亿美元 is nothing, and 人民币3家 neither. */
function nounOf({
  currency,
  noun = '',
  magnitude = '',
}: Readonly<Record<string, string>>): string | undefined {
  const printed = canonicalUnit(noun);
  if (currency === undefined) return printed;
  const money = currency.includes('$') || currency === 'usd' ? '美元' : '元';
  const isEnglish = noun === '' && magnitude === '' && currency !== '人民币';
  return isEnglish || (noun !== '' && printed !== money) ? undefined : money;
}

/** The number in units of the magnitude that closes it; 1亿2000 万 is 12,000 万. */
function counted(number: string, magnitude: string): Decimal | undefined {
  if (!/[万亿]/u.test(number)) return readNumeral(number);
  const total = readNumeral(number + magnitude);
  const power = POWERS.get(magnitude) ?? 0;
  if (total === undefined || power === 0) return total;
  return shift(total, -power).replace(/\.?0+$/, '');
}

/** By how many powers of ten a magnitude multiplies. */
export const POWERS: ReadonlyMap<string, number> = new Map([
  ['万亿', 12],
  ['亿', 8],
  ['万', 4],
]);
