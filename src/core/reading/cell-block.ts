/** Cells of a worksheet as they stand, read at once. */
export interface CellBlock extends CellArea {
  readonly worksheet: Worksheet;
  /** Without the sheet: `A3:F40`. */
  readonly address: string;
  /** Row by row, each row as long as the others. */
  readonly cells: readonly (readonly SheetCell[])[];
  /** The merged cells among them, whole. */
  readonly merged: readonly CellArea[];
}

/** A worksheet by the id that stays when it is renamed, and by its name. */
export interface Worksheet {
  readonly id: string;
  readonly name: string;
}

/** A cell of a sheet. */
export interface SheetCell {
  readonly value: string | number | boolean;
  /** What it shows; `####` where its column is too narrow. */
  readonly text: string;
  /** Its number format. */
  readonly format: string;
}

/** Cells beside and below each other; row and column of the first count from 0 in the sheet. */
export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** More cells than this are not read as a table: the largest published accounts have some three thousand. */
export const MOST_CELLS = 20_000;
