import type { CellArea, CellBlock, SheetCell, Worksheet } from '../core/reading/cell-block';
import { areasIn } from '../sheets/plan/areas-in';

/** What is asked of a range so that it can be read as cells. */
export interface AskedCells {
  readonly range: Excel.Range;
  readonly merged: Excel.RangeAreas | undefined;
}

/** Asks for the cells of a range in the next round trip, with what is merged among them where that is wanted. */
export function askForCells(range: Excel.Range, withMerged: boolean): AskedCells {
  range.load('address, values, text, numberFormat, rowIndex, columnIndex, rowCount, columnCount');
  const merged = withMerged ? range.getMergedAreasOrNullObject() : undefined;
  merged?.load('address');
  return { range, merged };
}

/** The cells that were asked for, once they are there. */
export function cellBlockRead({ range, merged }: AskedCells, worksheet: Worksheet): CellBlock {
  const { values, text, numberFormat } = range;
  return {
    worksheet,
    address: range.address.replace(/^.*!/, ''),
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
    cells: text.map((row: readonly string[], r) =>
      row.map((shown, c): SheetCell => ({
        value: valueOf(values[r]?.[c]),
        text: shown,
        format: String(numberFormat[r]?.[c] ?? 'General'),
      })),
    ),
    merged: merged === undefined || merged.isNullObject ? [] : mergedIn(merged.address),
  };
}

function mergedIn(address: string): readonly CellArea[] {
  return areasIn(address);
}

function valueOf(value: unknown): SheetCell['value'] {
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? '');
}
