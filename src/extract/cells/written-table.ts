import type { Grid, GridCell } from './grid';

/** A grid as text: a row a line, its cells divided by bars; a cell by itself is the line. */
export interface WrittenTable {
  readonly text: string;
  /** The cells that show something, in order; spans in UTF-16 units of the text. */
  readonly cells: readonly WrittenCell[];
}

export interface WrittenCell {
  readonly start: number;
  readonly end: number;
  /** Its place in the grid. */
  readonly row: number;
  readonly column: number;
  readonly cell: GridCell;
}

/** Writes a grid down; the same cells give the same text wherever they stand. */
export function writtenTable(grid: Grid): WrittenTable {
  const cells: WrittenCell[] = [];
  const lines: string[] = [];
  let start = 0;
  for (const [row, line] of grid.entries()) {
    const full = line.filter(({ printed }) => printed !== '');
    const isAlone = full.length === 1;
    const end = line.findLastIndex(({ printed }) => printed !== '');
    const parts: string[] = [];
    let at = start;
    for (const [column, cell] of line.slice(0, end + 1).entries()) {
      if (cell.printed === '' && isAlone) continue;
      const length = cell.printed.length;
      if (length > 0) cells.push({ row, column, start: at, end: at + length, cell });
      parts.push(cell.printed);
      at += length + BAR.length;
    }
    const written = isAlone ? parts.join('') : parts.join(BAR);
    lines.push(written);
    start += written.length + 1;
  }
  return { text: lines.join('\n'), cells };
}

const BAR = ' | ';
