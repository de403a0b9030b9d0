import { cellAddress, type CellPlace } from '../plan/a1';
import { rowsWithCharts } from '../charts/chart-layout';
import { sheetReference } from '../plan/sheet-reference';
import type { SheetPlan } from '../plan/sheet-plan';

/** A rectangle of cells on a sheet; row and column count from 0. */
export interface Extent {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const SHEET: Extent = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };

/** The cells that a plan's table takes, its header included, from its upper left cell on. */
export function extentOf(plan: SheetPlan, row: number, column: number): Extent {
  return { row, column, rows: plan.rows.length + 1, columns: plan.columns.length };
}

/** The cells that a plan takes with its heading and its charts, if it has some, from the upper left one on. */
export function footprintOf(plan: SheetPlan, row: number, column: number): Extent {
  return { ...extentOf(plan, row, column), rows: headingRows(plan) + rowsWithCharts(plan) };
}

/** How many rows a plan's heading takes above the table's headers. */
export function headingRows({ heading = [] }: Pick<SheetPlan, 'heading'>): number {
  return heading.length;
}

export function fitsSheet({ row, column, rows, columns }: Extent): boolean {
  return row + rows <= SHEET.rows && column + columns <= SHEET.columns;
}

/** The extent with one more row and column all around, as far as the sheet goes. */
export function withMargin({ row, column, rows, columns }: Extent): Extent {
  const top = Math.max(row - 1, 0);
  const left = Math.max(column - 1, 0);
  const bottom = Math.min(row + rows + 1, SHEET.rows);
  const right = Math.min(column + columns + 1, SHEET.columns);
  return { row: top, column: left, rows: bottom - top, columns: right - left };
}

/** Whether two extents on one sheet have a cell in common. */
export function overlaps(one: Extent, other: Extent): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** Whether a cell of the same sheet is one of an extent's. */
export function hasCell(extent: Extent, { row, column }: CellPlace): boolean {
  return overlaps(extent, { row, column, rows: 1, columns: 1 });
}

/** As Excel writes it: `Sheet1!B3:D9`, or `'Half year'!B3:D9` where the name needs quotes. */
export function addressOf(worksheet: string, { row, column, rows, columns }: Extent): string {
  const first = cellAddress({ row, column });
  const last = cellAddress({ row: row + rows - 1, column: column + columns - 1 });
  return `${sheetReference(worksheet)}!${first === last ? first : `${first}:${last}`}`;
}
