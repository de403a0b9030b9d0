/** A cell of a sheet, or of a table's body; counts from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * A cell's address in A1 notation.
 *
 * @example cellAddress({ row: 1, column: 27 }) // 'AB2'
 */
export function cellAddress({ row, column }: CellPlace): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `A` for column 0, `AA` for column 26. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest < 0 ? '' : columnLetters(rest)) + String.fromCharCode(65 + (column % 26));
}
