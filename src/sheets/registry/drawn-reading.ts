import type { Content, Grid } from '../edits/block';
import type { CellPlace } from '../plan/a1';

/** What stands on the sheet of a table: the filled cells, from the first one on, and its charts as far as they were asked for. */
export interface DrawnReading {
  readonly origin: CellPlace;
  readonly contents: Grid<Content>;
  readonly formats: Grid<string>;
  readonly charts: readonly ChartReading[];
}

export interface ChartReading {
  readonly name: string;
  readonly title: string;
  readonly valueTitle: string;
  /** In points. */
  readonly width: number;
}

/** What a cell of the sheet holds; nothing beyond what is filled. */
export function drawnAt({ origin, contents }: DrawnReading, { row, column }: CellPlace): Content {
  return contents[row - origin.row]?.[column - origin.column] ?? '';
}

/** The number format of a cell of the sheet; that of an untouched one beyond what is filled. */
export function formatDrawnAt({ origin, formats }: DrawnReading, { row, column }: CellPlace): string {
  return formats[row - origin.row]?.[column - origin.column] ?? 'General';
}
