import type { IRange } from '@univerjs/core';
import type { Area } from './area';
import { intersection } from './area';
import type { SheetArea } from './sheet';
import { worksheetOf } from './sheet';

/**
 * The smallest area within the range that holds everything used: values and formulas, spilled values, and,
 * unless `valuesOnly`, cells that merely have a format. `undefined` where nothing is used.
 */
export function usedArea(range: SheetArea, valuesOnly: boolean): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  const include = (row: number, column: number): void => {
    if (row < range.row || row >= range.row + range.rowCount) return;
    if (column < range.column || column >= range.column + range.columnCount) return;
    [top, left, bottom, right] = [
      Math.min(top, row),
      Math.min(left, column),
      Math.max(bottom, row),
      Math.max(right, column),
    ];
  };
  worksheetOf(range.sheet)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (cell == null) return;
      const hasContent = (cell.v != null && cell.v !== '') || cell.f != null || cell.si != null;
      if (hasContent || (!valuesOnly && cell.s != null)) include(row, column);
    });
  for (const spill of spillAreas(range)) {
    include(spill.row, spill.column);
    include(spill.row + spill.rowCount - 1, spill.column + spill.columnCount - 1);
  }
  if (bottom < 0) return undefined;
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

/** The areas that formulas spill over, as far as they lie within the range; each starts at its formula. */
export function spillAreas(range: SheetArea): readonly Area[] {
  const { formulas, univer } = range.sheet.book;
  const rows = formulas.getArrayFormulaRange()[univer.getUnitId()]?.[range.sheet.id] ?? {};
  return Object.values(rows)
    .flatMap((columns) => Object.values<IRange | null>(columns))
    .flatMap((spill) => {
      if (spill === null) return [];
      const area = {
        row: spill.startRow,
        column: spill.startColumn,
        rowCount: spill.endRow - spill.startRow + 1,
        columnCount: spill.endColumn - spill.startColumn + 1,
      };
      const inside = intersection(area, range);
      return inside === undefined ? [] : [inside];
    });
}
