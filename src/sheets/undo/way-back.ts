import type { Block } from '../edits/block';
import type { Edit } from '../edits/edit';
import type { CellPlace } from '../plan/a1';

/** What is written to take a gesture back. */
export interface WayBack {
  /** In the order in which they are written. */
  readonly edits: readonly Edit[];
  /** What stays since somebody has worked on it: cells by their addresses, tables and sheets by their names. */
  readonly left: readonly string[];
  /** How many cells, rows and tables go back to what they were. */
  readonly undone: number;
  /** Where it is written, by the names of sheets and tables. */
  readonly places: readonly string[];
  /** New sheets that are emptied and stay: there may be notes on them that this Excel cannot tell of. */
  readonly emptied?: readonly string[];
}

/** A table as it stands when a gesture is taken back. */
export interface TableNow {
  /** What Excel knows it by. */
  readonly table: string;
  readonly name: string;
  readonly worksheet: string;
  /** The first cell of its body, on the sheet. */
  readonly origin: CellPlace;
  readonly header: readonly string[];
  readonly body: Required<Block>;
}

export function joinedWays(ways: readonly WayBack[]): WayBack {
  return {
    edits: ways.flatMap(({ edits }) => edits),
    left: [...new Set(ways.flatMap(({ left }) => left))],
    undone: ways.reduce((sum, { undone }) => sum + undone, 0),
    places: [...new Set(ways.flatMap(({ places }) => places))],
    emptied: ways.flatMap(({ emptied = [] }) => emptied),
  };
}
