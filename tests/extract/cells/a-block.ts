import { cellAddress } from '../../../src/sheets/plan/a1';
import type { CellArea, CellBlock, SheetCell } from '../../../src/core/reading/cell-block';

/** What a cell of an example holds: words, a number, or a number as a format shows it. */
export type ExampleCell =
  string | number | { readonly value: number; readonly text: string; readonly format: string };

/** Cells of a sheet as they would be read, from its upper left corner unless `at` says otherwise. */
export function aBlock(
  rows: readonly (readonly ExampleCell[])[],
  { at = { row: 0, column: 0 }, merged = [], sheet = 'Sheet1' }: BlockOptions = {},
): CellBlock {
  const columns = Math.max(...rows.map((row) => row.length));
  return {
    worksheet: { id: '{1}', name: sheet },
    address: `${cellAddress(at)}:${cellAddress({ row: at.row + rows.length - 1, column: at.column + columns - 1 })}`,
    ...at,
    rows: rows.length,
    columns,
    cells: rows.map((row) => Array.from({ length: columns }, (_, column) => aCell(row[column] ?? ''))),
    merged,
  };
}

interface BlockOptions {
  readonly at?: { readonly row: number; readonly column: number };
  readonly merged?: readonly CellArea[];
  readonly sheet?: string;
}

export function aCell(cell: ExampleCell): SheetCell {
  if (typeof cell === 'object') return cell;
  return { value: cell, text: String(cell), format: 'General' };
}

/** A share as a cell has it: a fraction in a format of per cent. */
export function percent(value: number, places = 1): ExampleCell {
  return { value, text: `${(value * 100).toFixed(places)}%`, format: `0.${'0'.repeat(places)}%` };
}
