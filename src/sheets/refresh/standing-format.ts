import { ENDLESS_PLACES, digitsShown } from '../../core/number/number-format';
import type { CellValue } from '../plan/plan-cell';

/** The number format of a cell that a refresh writes into, beside what it would get in a new table. */
export interface StandingFormat {
  readonly standing: string;
  readonly planned: string;
  /** Whether a cell of the column has the format in a new table. */
  readonly isOfColumn: (format: string) => boolean;
  readonly value: CellValue;
}

/**
 * The number format that a written cell has afterwards: the planned one where the standing one is of our making, and else
 * the user's own. A text and a number never share a format.
 *
 * What we gave the old value is no longer known, but what it can have been: the planned notation with the digits of the value,
 * or more of them, or fewer of an endless one, if the column has such a format. All else is taken for the user's.
 */
export function formatAfter({ standing, planned, isOfColumn, value }: StandingFormat): string {
  if (typeof value !== 'number' || planned === '@' || isBlank(standing)) return planned;
  if (skeleton(standing) !== skeleton(planned)) return standing;
  const places = placesOf(standing.includes('%') ? value * 100 : value);
  const shown = digitsShown(standing);
  if (shown === places) return planned;
  const canBePrinted = shown > places || (shown === ENDLESS_PLACES && places > MOST_PRINTED);
  return canBePrinted && isOfColumn(standing) ? planned : standing;
}

/** A format that says nothing of a number. */
function isBlank(format: string): boolean {
  return format === 'General' || format === '@';
}

/** What is left of a format without marks and words around the digits, and without those after the point. */
function skeleton(format: string): string {
  const [first = ''] = format.replaceAll(/"[^"]*"/g, '').split(';');
  return first.replace(/\.0+/, '');
}

/** Digits after the point, to the 12 significant ones that survive being saved. */
function placesOf(value: number): number {
  return /\.(\d+)/.exec(String(Number(value.toPrecision(12))))?.[1]?.length ?? 0;
}

/** Reports print no more digits after the point; what has more is a quotient. */
const MOST_PRINTED = 6;
