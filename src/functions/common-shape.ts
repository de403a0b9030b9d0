import { missing, type Missing } from '../core/missing';

/** The cells of an argument, row by row. */
export type Rows = readonly (readonly unknown[])[];

export interface Shape {
  readonly height: number;
  readonly width: number;
}

/**
 * The one shape of all ranges; a single cell goes with any. Ranges of different shapes are refused, naming two of them
 * (`shape-mismatch`): which cell belongs to which would be a guess.
 */
export function commonShape(ranges: readonly NamedRows[]): Shape | Missing {
  const wide = ranges.filter(({ rows }) => !isSingle(shapeOf(rows)));
  const [first, ...others] = wide;
  if (first === undefined) {
    return SINGLE;
  }
  const shape = shapeOf(first.rows);
  const other = others.find(({ rows }) => !isSame(shapeOf(rows), shape));
  return other === undefined
    ? shape
    : missing('shape-mismatch', {
        one: first.argument,
        oneShape: written(shape),
        other: other.argument,
        otherShape: written(shapeOf(other.rows)),
      });
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

function shapeOf(rows: Rows): Shape {
  return { height: rows.length, width: rows[0]?.length ?? 0 };
}

function isSame(one: Shape, other: Shape): boolean {
  return one.height === other.height && one.width === other.width;
}

/** Rows by columns. */
function written({ height, width }: Shape): string {
  return `${height}×${width}`;
}
