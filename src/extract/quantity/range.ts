import { isMissing, missing, type Missing } from '../../core/missing';
import { convert, type Quantity } from '../../core/number/quantity';
import type { Figure } from './figure';
import { POWERS, readFigure } from './read-figure';
import { shift } from '../../core/number/decimal';

/** The two ends of a range as read: `4.5%—5%`, `2-3家`, `500万元至1亿元`. */
export interface Ends {
  readonly low: Figure;
  readonly high: Figure;
}

const BETWEEN = /[-~至到]/gu;

/**
 * The ends of a range in a normalised text, whatever the dash; a unit that stands only at the end holds for both.
 *
 * @example readEnds('2-3家')?.high // { value: '3', magnitude: '', noun: '家', bound: 'exact' }
 */
export function readEnds(text: string): Ends | undefined {
  for (const { index } of text.matchAll(BETWEEN)) {
    if (index === 0) continue;
    const [low, high] = [readFigure(text.slice(0, index)), readFigure(text.slice(index + 1))];
    if (low === undefined || high === undefined) continue;
    if (low.noun === '') {
      return { low: { ...low, noun: high.noun, magnitude: low.magnitude || high.magnitude }, high };
    }
    if (high.noun !== '') return { low, high };
  }
  return undefined;
}

/** A figure with 万 and 亿 put to its unit, or multiplied out where it has none. */
export function quantityOf({ value, magnitude, noun }: Figure): Quantity {
  if (noun === '') return { value: shift(value, POWERS.get(magnitude) ?? 0), unit: '' };
  return { value, unit: magnitude + noun };
}

/**
 * The ends of a range in the unit of the lower one.
 *
 * No answer where they measure different things (`unit-mismatch`), or run backwards (`not-a-quantity`).
 */
export function orderedEnds({ low, high }: Ends, text: string): readonly [Quantity, Quantity] | Missing {
  const lower = quantityOf(low);
  const higher = convert(quantityOf(high), lower.unit);
  if (isMissing(higher)) return higher;
  return Number(lower.value) <= Number(higher.value)
    ? [lower, higher]
    : missing('not-a-quantity', { text, rule: 'backwards' });
}
