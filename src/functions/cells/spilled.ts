import { cellValue } from './cell-value';

/**
 * What a function answers that spills: rows under their headers, or the rows alone where FALSE is said of headers. Where
 * nothing is left it is one empty cell, since Excel takes no empty answer.
 */
export function spilled<Cell>(
  headers: readonly string[],
  rows: readonly (readonly Cell[])[],
  isHeaded: unknown,
): readonly (readonly (Cell | string)[])[] {
  const shown = cellValue(isHeaded) === false ? rows : [headers, ...rows];
  return shown.length === 0 ? [['']] : shown;
}
