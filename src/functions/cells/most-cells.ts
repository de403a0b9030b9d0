import { missing, type Missing } from '../../core/missing';
import type { NamedRows, Rows } from './common-shape';

/**
 * As many cells as one call calculates: Excel takes at most 5 MB as an answer, and each number goes out with its format. A whole
 * column has a million.
 */
export const MOST_CELLS = 50_000;

/** Refuses a range of more cells, by its name; nothing, where none has. */
export function tooManyCells(ranges: readonly NamedRows[]): Missing | undefined {
  const large = ranges.find(({ rows }) => isTooMany(rows));
  return large === undefined
    ? undefined
    : missing('too-many-cells', { argument: large.argument, cells: cellsOf(large.rows), most: MOST_CELLS });
}

export function isTooMany(rows: Rows): boolean {
  return cellsOf(rows) > MOST_CELLS;
}

function cellsOf(rows: Rows): number {
  return rows.length * (rows[0]?.length ?? 0);
}
