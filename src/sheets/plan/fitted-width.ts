import { valueAt, type Column, type PlanRow } from './sheet-plan';
import { isBesideNumbers } from './table-look';

/** A column that grows with its texts, up to a limit; what is longer takes several lines. */
export interface ColumnWidth {
  readonly width: number;
  readonly widest?: number;
}

/** The columns with the widths that their texts ask for, between `width` and `widest`; others stay as they are. */
export function fittedColumns(
  columns: readonly (Column & ColumnWidth)[],
  rows: readonly PlanRow[],
): readonly Column[] {
  return columns.map(({ widest, ...column }, index) => {
    if (widest === undefined) return column;
    const longest = Math.max(0, ...rows.map((row) => charactersWide(String(valueAt(row, column.id)))));
    const wanted = longest + PADDING + (isBesideNumbers(columns, index) ? INDENT : 0);
    return { ...column, width: Math.min(Math.max(column.width, wanted), widest) };
  });
}

/** Room that a filter button and a proportional font take. */
const PADDING = 2;

/** Room by which a text keeps off from the number beside it. */
export const INDENT = 2;

/** How many lines a text takes in a column of a width; words that are not broken leave the end of most lines free. */
export function linesOf(text: string, width: number): number {
  const letters = [...text].filter((character) => !FULL_WIDTH.test(character)).length;
  const wide = (charactersWide(text) - letters) * UNEVEN + letters;
  return Math.max(1, Math.ceil((wide + PADDING / 2) / width));
}

/** Of Chinese texts; letters are narrower than the digits by which widths are measured, which makes up for it. */
const UNEVEN = 1.08;

/** How wide a text is in characters of the default font: a Chinese character is as wide as two Latin ones. */
export function charactersWide(text: string): number {
  return [...text].reduce((sum, character) => sum + (FULL_WIDTH.test(character) ? 2 : 1), 0);
}

const FULL_WIDTH = /[\p{Script=Han}　-〿＀-｠]/u;
