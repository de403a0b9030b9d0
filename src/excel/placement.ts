import type { Extent } from '../sheets/edits/extent';
import { refusal, type Refusal } from '../wording/refusal';

/** Where tables are to go: each on a new sheet of its own, or one on a sheet that is there. */
export type Placement = { readonly kind: 'new-sheets' } | PlacementOnSheet;

/** At a given cell, or below all that stands on the sheet of that cell. */
export interface PlacementOnSheet {
  readonly kind: 'at' | 'below';
  readonly anchor: Anchor;
}

/** The cell that becomes the upper left corner; row and column count from 0. */
export interface Anchor {
  readonly worksheet: string;
  readonly row: number;
  readonly column: number;
  /** As Excel writes it, for people: `Sheet1!B3`. */
  readonly address: string;
}

/** Why a table has no room between a cell and the edge of its sheet. */
export function beyondEdge({ worksheet, address }: Anchor, { rows, columns }: Extent): Refusal {
  return refusal('beyond-sheet-edge', { sheet: worksheet, address, size: `${rows} × ${columns}` });
}
