import { isMissing, missing, type Missing } from '../../core/missing';
import { cellError } from './cell-answer';
import { type CellError, isCellError } from './cell-value';
import { tooManyAnswered } from './most-bytes';
import { tooManyCells } from './most-cells';
import { commonShape, isSingle, type NamedRows, rowsOf, soleCells } from './common-shape';

/**
 * Answers ranges of one shape cell by cell, in that shape; a single cell counts for all of them. One call thus
 * answers a whole column. A refusal or an error in one cell stays in that cell.
 *
 * `answer` is given the cells that belong together, in the order of the ranges, in a list that it must not keep.
 * What it answers is never null, which Excel shows as 0.
 *
 * @throws the error itself where the answer is a single cell, where Excel is sure to show its sentence; and for ranges
 *   of different shapes, one of too many cells, one that is left out, or an answer of more bytes than Excel takes
 */
export function answerEachCell(
  ranges: readonly NamedCells[],
  answer: (cells: readonly unknown[]) => CellAnswer,
): unknown[][] {
  const sole = soleCells(ranges.map(({ cells }) => cells));
  if (sole !== undefined) {
    return answerAlone(answer(sole));
  }
  const given = ranges.map(namedRows);
  const tooMany = tooManyCells(given);
  if (tooMany !== undefined) {
    throw cellError(tooMany);
  }
  const shape = commonShape(given);
  if (isMissing(shape)) {
    throw cellError(shape);
  }
  const alone = isSingle(shape);
  const cells = given.map(({ rows }) => rows[0]?.[0]);
  // Plain loops, and lists of their final length: a column of ten thousand rows is one call, and a list that grows takes
  // room for seventeen cells when it is given its first.
  const answered = new Array<unknown[]>(shape.height);
  for (let row = 0; row < shape.height; row++) {
    const line = new Array<unknown>(shape.width);
    for (let column = 0; column < shape.width; column++) {
      for (let index = 0; index < given.length; index++) {
        const range = given[index];
        if (range !== undefined && !range.isSingle) cells[index] = range.rows[row]?.[column];
      }
      line[column] = inCell(answer(cells), alone);
    }
    answered[row] = line;
  }
  const tooLarge = tooManyAnswered(answered);
  if (tooLarge !== undefined) throw cellError(tooLarge);
  return answered;
}

/** What is given for an argument: a cell, or a range. */
export interface NamedCells {
  readonly argument: string;
  readonly cells: unknown;
}

/** What a cell shows: a value, a formatted number, nothing (`''`), or why there is none. */
export type CellAnswer = number | string | boolean | object | Missing | CellError;

/**
 * What an answer is by itself in its cell.
 *
 * @throws the error, where it is one
 */
export function answerAlone(answer: CellAnswer): unknown[][] {
  return [[inCell(answer, true)]];
}

function inCell(answer: CellAnswer, alone: boolean): unknown {
  // Asked first, since nearly all answers are numbers with a format, which are of no kind.
  if (typeof answer !== 'object' || !('kind' in answer) || (!isMissing(answer) && !isCellError(answer))) {
    return answer;
  }
  const error = cellError(answer);
  if (alone) {
    throw error;
  }
  return error;
}

/** An argument left out arrives as null, where an empty cell arrives as a range that holds it. */
function namedRows({ argument, cells }: NamedCells): NamedRows & { readonly isSingle: boolean } {
  if (cells === null || cells === undefined) {
    throw cellError(missing('left-out', { argument }));
  }
  const rows = rowsOf(cells);
  return { argument, rows, isSingle: rows.length === 1 && rows[0]?.length === 1 };
}
