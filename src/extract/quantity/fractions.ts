import { shift } from '../../core/number/decimal';
import { FRACTION } from '../../core/number/unit';
import { plainFigure, type Figure } from './figure';
import { readNumeral } from './numerals';

/**
 * A part in words: 三分之一, 百分之三十五, 千分之五, 万分之三, 七成半, 半数.
 *
 * A fraction that has no end in decimals is given to the last digit that a number holds.
 *
 * @example readFraction('七成半') // { value: '7.5', magnitude: '', noun: '成', bound: 'exact' }
 */
export function readFraction(text: string): Figure | undefined {
  if (/^(?:一?半|半数)$/u.test(text)) return plainFigure('0.5', FRACTION);
  return readTenths(text) ?? readParts(text);
}

/** 七成半 and 七成五; 七成 by itself is a unit like any other. */
function readTenths(text: string): Figure | undefined {
  const [, whole = '', rest = ''] = /^([一二三四五六七八九\d])成([半一二三四五六七八九])$/u.exec(text) ?? [];
  const [tenths, hundredths] = [readNumeral(whole), rest === '半' ? '5' : readNumeral(rest)];
  if (tenths === undefined || hundredths === undefined) return undefined;
  return plainFigure(`${tenths}.${hundredths}`, '成');
}

function readParts(text: string): Figure | undefined {
  const [, below = '', above = ''] = /^(.+)分之(.+)$/u.exec(text) ?? [];
  const parts = readNumeral(below) ?? readNumeral(`一${below}`);
  const taken = readNumeral(above);
  if (parts === undefined || taken === undefined || Number(parts) === 0) return undefined;
  if (parts === '1000') return plainFigure(taken, '‰');
  const power = /^10(0+)$/.exec(parts)?.[1]?.length;
  return power === undefined
    ? plainFigure(String(Number(taken) / Number(parts)), FRACTION)
    : plainFigure(shift(taken, 1 - power), '%');
}
