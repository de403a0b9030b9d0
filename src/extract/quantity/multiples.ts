import { plainFigure, type Figure } from './figure';
import { readNumeral } from './numerals';

const MOST_DOUBLINGS = 20;

/**
 * A doubling as the multiple that it comes to: 翻一番 is 2 倍, 翻两番 4 倍.
 *
 * @example readMultiple('翻两番') // { value: '4', magnitude: '', noun: '倍', bound: 'exact' }
 */
export function readMultiple(text: string): Figure | undefined {
  const [matched, count = ''] = /^翻(.*)番$/u.exec(text) ?? [];
  if (matched === undefined) return undefined;
  const doublings = count === '' ? '1' : readNumeral(count);
  if (doublings === undefined || !/^\d+$/.test(doublings) || Number(doublings) > MOST_DOUBLINGS)
    return undefined;
  return plainFigure(String(2 ** Number(doublings)), '倍');
}
