import type { Bound } from '../../core/reading/bound';
import { plainFigure, type Figure } from './figure';
import { readNumeral } from './numerals';

const MOST_DOUBLINGS = 20;

/**
 * A doubling or a ratio to one as the multiple that it comes to: 翻一番 is 2 倍, 翻了两番 4 倍, 2.21:1 is 2.21 倍.
 *
 * @example readMultiple('翻两番') // { value: '4', magnitude: '', noun: '倍', bound: 'exact' }
 */
export function readMultiple(text: string): Figure | undefined {
  return readDoublings(text) ?? readRatio(text);
}

function readDoublings(text: string): Figure | undefined {
  const { loose = '', count = '', more } = DOUBLINGS.exec(text)?.groups ?? { count: '〇' };
  const doublings = count === '' ? '1' : readNumeral(count);
  const isPlain = doublings !== undefined && /^[1-9]\d?$/.test(doublings);
  if (!isPlain || Number(doublings) > MOST_DOUBLINGS) return undefined;
  const bound = LOOSE.get(loose) ?? (more === undefined ? 'exact' : 'more-than');
  return { ...plainFigure(String(2 ** Number(doublings)), '倍'), bound };
}

const LOOSE: ReadonlyMap<string, Bound> = new Map([
  ['近', 'near'],
  ['约', 'about'],
  ['超', 'more-than'],
  ['超过', 'more-than'],
]);
const DOUBLINGS = /^翻了?(?<loose>近|约|超过?)?(?<count>[^番]*?)番(?<more>多)?$/u;

/** 2:3 is a proportion of two, and no number. */
function readRatio(text: string): Figure | undefined {
  const [, digits] = /^([\d.]+)[:比][1一]$/u.exec(text) ?? [];
  const value = digits === undefined ? undefined : readNumeral(digits);
  return value === undefined ? undefined : plainFigure(value, '倍');
}
