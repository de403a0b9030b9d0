import { dimensionOf } from '../../core/number/unit';
import type { Measure } from '../../core/reading/observation';
import { LEAD_WORDS } from './lead-words';
import { type WordedQuantity, wordsBefore } from './read-quantity';

/**
 * How a quantity is measured, by the words before it in the text that it was read from: 增长9.7% is a growth, 占12% a share,
 * 提高2个百分点 a change. Nothing, where no word says; 降至5% is a level or a share.
 *
 * @example saidMeasure('占12%', { value: '12', unit: '%', bound: 'exact' }) // 'share'
 */
export function saidMeasure(text: string, { unit, bound }: WordedQuantity): Measure | undefined {
  if (bound === 'flat') return 'growth';
  const words = wordsBefore(text);
  const isRelative = dimensionOf(unit) === 'share';
  if (words.some((word) => MOVES.has(word))) {
    if (!isRelative) return 'change';
    return words.includes('年均') ? 'cagr' : 'growth';
  }
  return isRelative && words.some((word) => word.startsWith('占')) ? 'share' : undefined;
}

/** A rise, a fall, or the size of one. */
const MOVES: ReadonlySet<string> = new Set(
  LEAD_WORDS.filter(([, { direction, size }]) => direction !== undefined || size !== undefined).map(
    ([word]) => word,
  ),
);
