import { missing } from '../../core/missing';
import { cellError } from './cell-answer';
import { wordIn } from './word-in';

/**
 * What a function answers that spills: rows under their headers, or the rows alone where FALSE is said of headers. Where
 * nothing is left it is one empty cell, since Excel takes no empty answer.
 *
 * @throws the error that the cell is to show, where something else than TRUE or FALSE is said of headers
 */
export function spilled<Cell>(
  headers: readonly string[],
  rows: readonly (readonly Cell[])[],
  isHeaded: unknown,
): readonly (readonly (Cell | string)[])[] {
  const shown = headersAsked(isHeaded) ? [headers, ...rows] : rows;
  return shown.length === 0 ? [['']] : shown;
}

/** Excel makes FALSE of a 0 that was typed; a 0 that arrives is an empty cell. */
function headersAsked(cell: unknown): boolean {
  const word = wordIn(cell);
  switch (word.toUpperCase()) {
    case '':
    case 'TRUE':
      return true;
    case 'FALSE':
      return false;
    default:
      throw cellError(
        missing('unknown-choice', { argument: 'headers', given: word, allowed: ['TRUE', 'FALSE'] }),
      );
  }
}
