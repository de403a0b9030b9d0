import { isMissing, type Missing } from '../core/missing';
import { cellError, formattedNumber } from './cell-answer';
import { isCellError } from './cell-value';
import { readNumber } from './read-number';

/**
 * Applies a formula to ranges cell by cell, as Excel does with its own functions: a single cell, row or column is
 * repeated along the other ranges, and the result has the shape of them together. A cell that one of the ranges
 * does not have counts as empty, so shapes that do not match give `#N/A` there. Errors in the arguments are
 * passed on, the first one first. A gap in a range is an error in its cell, never null, which Excel shows as 0.
 *
 * @throws the error itself where the answer is a single cell, where Excel is sure to show its sentence
 */
export function calculateEachCell(
  formula: (...numbers: number[]) => number | Missing,
  ranges: Readonly<Record<string, unknown>>,
  kind: ResultKind,
): unknown[][] {
  const given = Object.entries(ranges).map(([argument, cells]) => ({ argument, cells: asRows(cells) }));
  const height = Math.max(...given.map(({ cells }) => cells.length));
  const width = Math.max(...given.map(({ cells }) => cells[0]?.length ?? 1));
  const numberFormat = NUMBER_FORMATS[kind];
  const alone = height === 1 && width === 1;

  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => {
      const numbers = given.map(({ argument, cells }) => readNumber(cellAt(cells, row, column), argument));
      const result =
        numbers.find(isCellError) ?? numbers.find(isMissing) ?? formula(...(numbers as number[]));
      if (typeof result === 'number') {
        return numberFormat === undefined ? result : formattedNumber(result, numberFormat);
      }
      const error = cellError(result);
      if (alone) {
        throw error;
      }
      return error;
    }),
  );
}

/** Fractions show as percentages, percentage points with their sign; other numbers as the cell is formatted. */
export type ResultKind = 'number' | 'percent' | 'points';

const NUMBER_FORMATS: Readonly<Record<ResultKind, string | undefined>> = {
  number: undefined,
  percent: '0.0%',
  points: '+0.0;-0.0;0.0',
};

/** An argument left out arrives as null, and some hosts pass a single value as it is. */
function asRows(cells: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(cells)) {
    return [[cells]];
  }
  return cells.length > 0 && cells.every(Array.isArray) ? (cells as unknown[][]) : [cells];
}

function cellAt(rows: readonly (readonly unknown[])[], row: number, column: number): unknown {
  const cells = rows[rows.length === 1 ? 0 : row];
  return cells?.[cells.length === 1 ? 0 : column];
}
