import { cellError } from './cell-answer';
import { type CellError, cellValue, isCellError, isPassedOn } from './cell-value';

/**
 * The word in an argument that is one value. Empty where nothing stands there: an argument left out is null, and a
 * reference to an empty cell 0 on the desktop.
 *
 * @throws the error that stands in the cell, and `#VALUE!` for a cell without a plain value
 */
export function wordIn(cell: unknown): string {
  const word = readWord(cell);
  if (isCellError(word)) {
    throw cellError(word);
  }
  return word;
}

/** The same of one cell among many, where an error is to stay in its cell. */
export function readWord(cell: unknown): string | CellError {
  const value = cellValue(cell);
  if (typeof value === 'object' && value !== null) {
    return isCellError(value) && isPassedOn(value) ? value : { kind: 'cell-error', code: '#VALUE!' };
  }
  return value === null || value === undefined || value === 0 ? '' : String(value).trim();
}
