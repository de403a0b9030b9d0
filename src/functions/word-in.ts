import { cellError } from './cell-answer';
import { cellValue, isCellError, isPassedOn } from './cell-value';

/**
 * The word in an argument that is one value. Empty where nothing stands there: an argument left out is null, and a
 * reference to an empty cell 0 on the desktop.
 *
 * @throws the error that stands in the cell, and `#VALUE!` for a cell without a plain value
 */
export function wordIn(cell: unknown): string {
  const value = cellValue(cell);
  if (typeof value === 'object' && value !== null) {
    const passedOn = isCellError(value) && isPassedOn(value);
    throw cellError(passedOn ? value : { kind: 'cell-error', code: '#VALUE!' });
  }
  return value === null || value === undefined || value === 0 ? '' : String(value).trim();
}
