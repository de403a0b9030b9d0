import type { Bound } from '../../core/reading/bound';
import { decimalPlaces } from '../../core/number/decimal';
import { decimalFromNumber } from '../../core/number/decimal-from-number';
import { dimensionOf } from '../../core/number/unit';
import { numberFormat } from '../../sheets/plan/cell';
import { formattedNumber } from './cell-answer';

/**
 * A number as a cell shows it in its unit: `%` as a percentage, points with their sign, other numbers as the cell is
 * formatted. A bound stands before the digits (≥70%), so that a floor is not taken for the figure itself; the value
 * is the number alone.
 */
export function numberInUnit(value: number, unit: string, bound: Bound = 'exact'): number | object {
  const mark = MARKS[bound];
  const digits = digitsFormat(value, unit);
  if (mark === undefined) return digits === undefined ? value : formattedNumber(value, digits);
  const plain = digits ?? numberFormat(placesOf(value));
  const [positive = '', negative = `-${plain}`] = plain.split(';');
  return formattedNumber(value, [positive, negative].map((section) => `"${mark}"${section}`).join(';'));
}

/** A range is shown by the end that was asked for. */
const MARKS: Readonly<Partial<Record<Bound, string>>> = {
  'at-least': '≥',
  'more-than': '>',
  'at-most': '≤',
  'less-than': '<',
  about: '≈',
  near: '≈',
};

function digitsFormat(value: number, unit: string): string | undefined {
  if (unit.normalize('NFKC').trim() === '%') {
    const places = Math.max(placesOf(value) - 2, 0);
    return `${fixed(Math.min(places, MOST_PLACES))}%`;
  }
  if (dimensionOf(unit) !== 'points') return undefined;
  const points = fixed(Math.max(Math.min(placesOf(value), MOST_PLACES), 1));
  return `+${points};-${points};${points}`;
}

/** A third of a whole is 33.33%, however many digits it has. */
const MOST_PLACES = 2;

function placesOf(value: number): number {
  return decimalPlaces(decimalFromNumber(value));
}

function fixed(places: number): string {
  return places > 0 ? `0.${'0'.repeat(places)}` : '0';
}
