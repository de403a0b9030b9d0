import type { Direction } from '../catalogue/indicator';
import type { AdministrativeLevel } from '../reading/report';

/** A value of one area. */
export interface Entry {
  readonly level: AdministrativeLevel | undefined;
  readonly value: number | undefined;
}

/** A place among areas of one level of government, from 1, and how many of them have a value. */
export interface Place {
  readonly place: number;
  readonly of: number;
}

/**
 * The place of each value among those of the same administrative level (位次), the largest first, or the smallest where less
 * is better; equal values share a place. None without a value or a level, and none where nobody else of the level has a
 * value.
 */
export function placesOf(
  entries: readonly Entry[],
  direction: Exclude<Direction, 'neutral'>,
): readonly (Place | undefined)[] {
  return entries.map(({ level, value }) => {
    if (level === undefined || value === undefined) return undefined;
    const field = entries.flatMap((entry) => (entry.level === level ? (entry.value ?? []) : []));
    const isBefore = (other: number): boolean =>
      direction === 'more-is-better' ? other > value : other < value;
    return field.length < 2 ? undefined : { place: field.filter(isBefore).length + 1, of: field.length };
  });
}
