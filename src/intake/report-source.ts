import type { CellBlock } from '../core/reading/cell-block';
import type { KnownHeading } from '../extract/division/known-heading';

/** Where a report is to be read from: a text that was pasted, a file as it was opened, or cells of a sheet. */
export type ReportSource =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** What it is called where it does not say itself. */
      readonly name: string;
      /** What the person says of it, which goes before what it says itself. */
      readonly known?: KnownHeading;
    }
  | { readonly kind: 'file'; readonly bytes: Uint8Array; readonly name: string }
  | CellsSource;

/** Cells that hold a table, or the lines of a text. */
export interface CellsSource {
  readonly kind: 'cells';
  readonly block: CellBlock;
  readonly name: string;
  /** What the person says of it, which goes before what it says itself. */
  readonly known?: KnownHeading;
  /** The id of the kept report that was read from these cells before. */
  readonly report?: string;
}
