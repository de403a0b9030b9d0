import { HostError } from '../../wire/object-model';
import type { Json } from '../../wire/object-model';
import { cellEntry } from '../entry/cell-entry';
import { refuseTooLong } from '../entry/entry-limits';
import { lastColumn, lastRow } from './area';
import { CellMatrix, emptied } from './cell-matrix';
import { numberFormatAt } from './cell-style';
import { entryPatch } from './entry-patch';
import { isWellFormed } from './formula-syntax';
import { mergedAreas } from './merged-cells';
import { refuseLocked } from './protection';
import type { SheetArea } from './sheet';
import { reach, withinGrid } from './sheet';
import { isFilteredOut } from './table-filter';

/**
 * Writes one value a cell, each read as Excel reads what is written into `Range.values`. A block over rows that a filter has
 * hidden goes wrong as it does in Excel: the hidden rows stay as they are, and every other takes the block's first row. A
 * row alone is written wherever it is.
 */
export function writeCells(range: SheetArea, block: readonly (readonly Json[])[]): void {
  preparedCells(range, block).apply();
}

/** What is to be written, refused already where Excel refuses it. */
export function preparedCells(range: SheetArea, block: readonly (readonly Json[])[]): CellMatrix {
  refuseLocked(range);
  const { sheet } = range;
  reach(sheet, range);
  const rows = pastFilter(range, block);
  const isHidden = hiddenByMerge(range);
  const matrix = new CellMatrix(sheet);
  rows.forEach((values, r) => {
    values.forEach((written, c) => {
      const row = range.row + r;
      const column = range.column + c;
      if (isHidden(row, column)) return;
      const format = numberFormatAt(sheet, row, column);
      const entry = cellEntry(written, format, sheet.book.culture);
      refuseTooLong(entry);
      if (entry.kind === 'formula' && !isWellFormed(sheet.book, entry.formula)) {
        throw new HostError('InvalidArgument', `Excel cannot read the formula ${entry.formula}`);
      }
      const patch = entryPatch(entry, format);
      if (patch !== undefined) matrix.set(row, column, patch);
    });
  });
  return matrix;
}

function pastFilter(
  { sheet, row }: SheetArea,
  block: readonly (readonly Json[])[],
): readonly (readonly Json[])[] {
  const [first = []] = block;
  if (block.length === 1) return block;
  const hidden = block.map((_, index) => isFilteredOut(sheet, row + index));
  if (!hidden.includes(true)) return block;
  return hidden.map((isHidden) => (isHidden ? first.map(() => null) : first));
}

/** Takes the contents away and leaves formats. */
export function clearContents(range: SheetArea): void {
  refuseLocked(range);
  const { row, column, rowCount, columnCount } = withinGrid(range);
  const matrix = new CellMatrix(range.sheet);
  for (let r = row; r < row + rowCount; r++) {
    for (let c = column; c < column + columnCount; c++) matrix.set(r, c, emptied);
  }
  matrix.apply();
}

/** Cells of a merged area other than its first take no value. */
function hiddenByMerge(range: SheetArea): (row: number, column: number) => boolean {
  const areas = mergedAreas(range);
  return (row, column) =>
    areas.some(
      (area) =>
        row >= area.row &&
        row <= lastRow(area) &&
        column >= area.column &&
        column <= lastColumn(area) &&
        (row !== area.row || column !== area.column),
    );
}
