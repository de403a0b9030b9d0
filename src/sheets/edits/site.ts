import type { CellPlace } from '../plan/a1';
import { filled, type Block, type Grid } from './block';
import type { CellsEdit, Look, LookEdit } from './edit';
import type { Extent } from './extent';

/** Where a table goes, and what is known of the place before it is there: its cells are empty. */
export interface Site {
  readonly worksheet: string;
  readonly place: CellPlace;
  /** The name that the table gets. */
  readonly table: string;
  /** The number formats of the empty cells, from the first of the heading on; absent where none was ever set. */
  readonly formats?: Grid<string>;
  /** How many of the rows in `formats` lie above the table's header. */
  readonly headingRows?: number;
  /** The width of each column in points; absent where other content keeps the columns as they are. */
  readonly widths?: readonly (number | undefined)[];
  /** What a table of that name has left in the registry. */
  readonly record: string | null;
}

/** A block over cells of the site, which are empty and have the formats that it knows. */
export function cellsOnto(
  { worksheet, place, formats, headingRows = 0 }: Site,
  extent: Extent,
  to: Block,
): CellsEdit {
  const { row, column } = extent;
  const top = place.row - headingRows;
  const before = filled(extent, 'General').map((cells, r) =>
    cells.map((general, c) => formats?.[row - top + r]?.[column - place.column + c] ?? general),
  );
  const at = { kind: 'on-sheet', worksheet, row, column } as const;
  return { kind: 'cells', at, from: { contents: filled(extent, ''), formats: before }, to };
}

/** How cells look that nobody has dressed. */
const PLAIN = {
  wrapText: false,
  bold: false,
  fontSize: 11,
  horizontalAlignment: 'General',
  indentLevel: 0,
  verticalAlignment: 'Bottom',
} as const;

/** A look given to cells that had none. */
export function look(worksheet: string, extent: Extent, to: Look): LookEdit {
  const from = Object.fromEntries(Object.entries(PLAIN).filter(([name]) => name in to));
  return { kind: 'look', worksheet, extent, from, to };
}
