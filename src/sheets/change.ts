import type { CellValue } from './sheet-plan';

/** One difference between a table as it stands and as the dataset would have it. */
export type Change =
  | { readonly kind: 'changed'; readonly key: string; readonly column: string; readonly from: CellValue; readonly to: CellValue }
  /** The user wrote over what we had written; accepting restores the report's figure. */
  | { readonly kind: 'edited'; readonly key: string; readonly column: string; readonly from: CellValue; readonly to: CellValue }
  | { readonly kind: 'added'; readonly key: string }
  | { readonly kind: 'gone'; readonly key: string }
  | { readonly kind: 'column-missing'; readonly column: string };

/** A table as read back from the workbook: raw values, row by row, under its header. */
export interface TableReading {
  readonly table: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}
