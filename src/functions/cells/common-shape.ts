import { missing, type Missing, type Shape } from '../../core/missing';

/** The cells of an argument, row by row. */
export type Rows = readonly (readonly unknown[])[];

/**
 * The one shape of all ranges; a single cell goes with any. Ranges of different shapes are refused, naming two of them
 * (`shape-mismatch`): which cell belongs to which would be a guess.
 */
export function commonShape(ranges: readonly NamedRows[]): Shape | Missing {
  let first: NamedRows | undefined;
  for (const range of ranges) {
    if (isSingle(shapeOf(range.rows))) {
      continue;
    }
    first ??= range;
    if (!isSame(shapeOf(range.rows), shapeOf(first.rows))) {
      return missing('shape-mismatch', {
        one: first.argument,
        oneShape: shapeOf(first.rows),
        other: range.argument,
        otherShape: shapeOf(range.rows),
      });
    }
  }
  return first === undefined ? SINGLE : shapeOf(first.rows);
}

export interface NamedRows {
  readonly argument: string;
  readonly rows: Rows;
}

export function isSingle({ height, width }: Shape): boolean {
  return height === 1 && width === 1;
}

/** The rows of an argument; some hosts pass a single value as it is. */
export function rowsOf(cells: unknown): Rows {
  if (!Array.isArray(cells)) {
    return [[cells]];
  }
  return cells.length > 0 && cells.every(Array.isArray) ? (cells as unknown[][]) : [cells];
}

const SINGLE: Shape = { height: 1, width: 1 };

export function shapeOf(rows: Rows): Shape {
  return { height: rows.length, width: rows[0]?.length ?? 0 };
}

function isSame(one: Shape, other: Shape): boolean {
  return one.height === other.height && one.width === other.width;
}
