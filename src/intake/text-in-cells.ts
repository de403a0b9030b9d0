import type { CellBlock, SheetCell } from '../core/reading/cell-block';

/** The text of cells: a line for each row, and a row of several cells as one of a table (`a | b |`). */
export function textInCells({ cells }: CellBlock): string {
  return cells.map(lineOf).join('\n');
}

function lineOf(row: readonly SheetCell[]): string {
  const shown = row.map(({ text }) => text);
  const filled = shown.filter((text) => text.trim() !== '');
  return filled.length > 1 ? `${shown.join(' | ')} |` : filled.join('');
}
