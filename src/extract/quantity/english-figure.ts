import { shift } from '../../core/number/decimal';
import { plainFigure, type Figure } from './figure';
import { readNumeral } from './numerals';

const FIGURE = new RegExp(
  '^(?<before>rmb|cny|usd|us\\$|¥|\\$)?(?<sign>[+-]?)(?<number>\\d[\\d,]*(?:\\.\\d+)?)' +
    '(?<scale> ?100(?:mn|million)|trillion|tn|billion|bn|million|mn|m|thousand|k)?' +
    '(?<after>yuan|rmb|cny|usd|us\\$|(?:usd?)?dollars?|%|percent|percentagepoints?|pp|times)?$',
);

/**
 * A figure in English, in a normalised text: rmb30.62bn, 30.62billionyuan, 9.7percent, 12million.
 *
 * Nothing for a scale that could be a unit of its own (`30m`), unless a currency stands by it.
 *
 * @example readEnglishFigure('rmb30.62bn') // { value: '30.62', magnitude: '', noun: 'RMB bn', bound: 'exact' }
 */
export function readEnglishFigure(text: string): Figure | undefined {
  const { before = '', sign, number = '', scale = '', after = '' } = FIGURE.exec(text)?.groups ?? {};
  const digits = readNumeral(number);
  const currency = CURRENCIES.get(before) ?? CURRENCIES.get(after);
  const isTwice = before !== '' && after !== '';
  if (digits === undefined || isTwice || (currency === undefined && /^[mk]$/.test(scale))) return undefined;
  const { name, power } = SCALES.get(scale.trim()) ?? { name: '', power: 0 };
  const value = `${sign === '-' ? '-' : ''}${digits}`;
  if (currency !== undefined) {
    return name === ''
      ? plainFigure(shift(value, power), currency)
      : plainFigure(value, `${currency} ${name}`);
  }
  if (after !== '' && scale !== '') return undefined;
  return plainFigure(shift(value, power), RATES.get(after) ?? '');
}

const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ...['rmb', 'cny', '¥', 'yuan'].map((word) => [word, 'RMB'] as const),
  ...['usd', 'us$', '$', 'dollar', 'dollars', 'usdollar', 'usdollars', 'usddollar', 'usddollars'].map(
    (word) => [word, 'USD'] as const,
  ),
]);

/** The name that a unit has; the scales without one are multiplied out. */
const SCALES: ReadonlyMap<string, { readonly name: string; readonly power: number }> = new Map(
  Object.entries({
    k: { name: '', power: 3 },
    thousand: { name: '', power: 3 },
    m: { name: 'mn', power: 6 },
    mn: { name: 'mn', power: 6 },
    million: { name: 'mn', power: 6 },
    '100mn': { name: '100 mn', power: 8 },
    '100million': { name: '100 mn', power: 8 },
    bn: { name: 'bn', power: 9 },
    billion: { name: 'bn', power: 9 },
    tn: { name: 'tn', power: 12 },
    trillion: { name: 'tn', power: 12 },
  }),
);

const RATES: ReadonlyMap<string, string> = new Map([
  ['%', '%'],
  ['percent', '%'],
  ['pp', '个百分点'],
  ['percentagepoint', '个百分点'],
  ['percentagepoints', '个百分点'],
  ['times', '倍'],
]);
