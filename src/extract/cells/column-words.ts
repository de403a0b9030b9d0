import type { Grid } from './grid';

/**
 * The words above each column, line by line without repeating what is merged downwards: 2022年 and 决算数 above one, 2022年 and
 * 增长% above the next. Where cells are not merged, the wider words stand over the empty cells beside them under which the
 * next line has words.
 */
export function columnWords(grid: Grid, headers: readonly number[]): readonly (readonly string[])[] {
  const width = grid[0]?.length ?? 0;
  const above: string[][] = Array.from({ length: width }, () => []);
  for (const [line, row] of headers.entries()) {
    const below = headers.slice(line + 1);
    let wider = '';
    for (let column = 0; column < width; column++) {
      const cell = grid[row]?.[column];
      const hasWordsBelow = below.some((next) => hasWords(grid, next, column));
      if (cell === undefined) continue;
      if (cell.under !== undefined) {
        // Of what is merged downwards the first line tells.
        if (cell.under.row === row) add(above[column], wordsAt(grid, row, cell.under.column));
        continue;
      }
      if (hasWords(grid, row, column)) wider = hasWordsBelow ? wordsAt(grid, row, column) : '';
      add(
        above[column],
        hasWords(grid, row, column) ? wordsAt(grid, row, column) : hasWordsBelow ? wider : '',
      );
    }
  }
  return above;
}

function add(words: string[] | undefined, more: string): void {
  if (more !== '') words?.push(more);
}

function hasWords(grid: Grid, row: number, column: number): boolean {
  return wordsAt(grid, row, column) !== '';
}

/** A bare year is that year; the line that counts the columns says nothing. */
function wordsAt(grid: Grid, row: number, column: number): string {
  const { words = '', figure } = grid[row]?.[column] ?? {};
  if (figure === undefined) return /^(?:[A-Z]|[A-Z\d]+=.*|栏次|公式|[甲乙丙丁])$/u.test(words) ? '' : words;
  return /^(?:19|20)\d{2}$/u.test(figure) ? `${figure}年` : '';
}
