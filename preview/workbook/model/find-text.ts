import type { SheetArea } from './sheet';
import { readCell } from './read-cell';
import { usedArea } from './used-area';

export interface FindCriteria {
  /** Whether the text has to be all that the cell holds. */
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
}

/** The first cell, row by row, that holds a text. */
export function findText(
  range: SheetArea,
  text: string,
  { completeMatch, matchCase }: FindCriteria,
): { readonly row: number; readonly column: number } | undefined {
  const area = usedArea(range, true);
  if (area === undefined) return undefined;
  const folded = (value: string): string => (matchCase ? value : value.toLowerCase());
  const wanted = folded(text);
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      const held = folded(String(readCell(range.sheet, row, column).value));
      if (completeMatch ? held === wanted : held.includes(wanted)) return { row, column };
    }
  }
  return undefined;
}
