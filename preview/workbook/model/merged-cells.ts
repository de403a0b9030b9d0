import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from '@univerjs/sheets';
import type { Area } from './area';
import { intersection } from './area';
import { CellMatrix, emptied } from './cell-matrix';
import { refuseLocked } from './protection';
import type { SheetArea } from './sheet';
import { execute, gridRange, reach, target, worksheetOf } from './sheet';

/** The merged areas that touch the range, whole. */
export function mergedAreas(range: SheetArea): readonly Area[] {
  return worksheetOf(range.sheet)
    .getConfig()
    .mergeData.map((merged) => ({
      row: merged.startRow,
      column: merged.startColumn,
      rowCount: merged.endRow - merged.startRow + 1,
      columnCount: merged.endColumn - merged.startColumn + 1,
    }))
    .filter((area) => intersection(area, range) !== undefined);
}

/** Merges the range into one cell, or each of its rows into one; the first cell's content stays. */
export function mergeCells(range: SheetArea, across: boolean): void {
  refuseLocked(range);
  unmergeCells(range);
  reach(range.sheet, range);
  const parts = across ? rowsOf(range) : [range];
  const matrix = new CellMatrix(range.sheet);
  for (const part of parts) {
    for (let r = part.row; r < part.row + part.rowCount; r++) {
      for (let c = part.column; c < part.column + part.columnCount; c++) {
        if (r !== part.row || c !== part.column) matrix.set(r, c, emptied);
      }
    }
  }
  matrix.apply();
  const ranges = parts.filter((part) => part.rowCount * part.columnCount > 1).map(gridRange);
  if (ranges.length > 0)
    execute(range.sheet.book, AddWorksheetMergeMutation.id, { ...target(range.sheet), ranges });
}

/** Takes merged areas apart that touch the range. */
export function unmergeCells(range: SheetArea): void {
  refuseLocked(range);
  const ranges = mergedAreas(range).map(gridRange);
  if (ranges.length > 0)
    execute(range.sheet.book, RemoveWorksheetMergeMutation.id, { ...target(range.sheet), ranges });
}

function rowsOf(area: Area): readonly Area[] {
  return Array.from({ length: area.rowCount }, (_, index) => ({
    ...area,
    row: area.row + index,
    rowCount: 1,
  }));
}
