/** Where tables are to go: each on a new sheet of its own, or one at a given cell. */
export type Placement = { readonly kind: 'new-sheets' } | { readonly kind: 'at'; readonly anchor: Anchor };

/** The cell that becomes the table's upper left corner; row and column count from 0. */
export interface Anchor {
  readonly worksheet: string;
  readonly row: number;
  readonly column: number;
  /** As Excel writes it, for people: `Sheet1!B3`. */
  readonly address: string;
}
