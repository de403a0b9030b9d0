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
  return Array.isArray(cells[0]) ? (cells as unknown[][]) : [cells];
}

/**
 * The cell of each argument, where each is given a single one; nothing, where one is given a range or is left out. Most calls
 * are of single cells, and are to make no more lists than they need.
 */
export function soleCells(given: readonly unknown[], count = given.length): unknown[] | undefined {
  const sole = new Array<unknown>(count);
  for (let place = 0; place < count; place++) {
    const cells = given[place];
    if (cells === null || cells === undefined || !isSole(cells)) return undefined;
    sole[place] = soleCell(cells);
  }
  return sole;
}

/** Whether an argument is given a single cell, or is left out. */
export function isSole(cells: unknown): boolean {
  if (!Array.isArray(cells)) return true;
  const [first] = cells as readonly unknown[];
  return cells.length === 1 && (!Array.isArray(first) || first.length === 1);
}

function soleCell(cells: unknown): unknown {
  if (!Array.isArray(cells)) return cells;
  const [first] = cells as readonly unknown[];
  return Array.isArray(first) ? (first as readonly unknown[])[0] : first;
}

const SINGLE: Shape = { height: 1, width: 1 };

export function shapeOf(rows: Rows): Shape {
  return { height: rows.length, width: rows[0]?.length ?? 0 };
}

function isSame(one: Shape, other: Shape): boolean {
  return one.height === other.height && one.width === other.width;
}
