import type { Area } from './area';
import { lastColumn, lastRow } from './area';
import type { CellShift } from './table-shift';

/**
 * Where a reference points after cells were inserted or deleted: it moves with its cells, grows with what is inserted
 * within, shrinks with what is deleted, and points nowhere when all of it went. Cells that move only a part of its
 * width (or height) leave it as it is.
 */
export function shiftArea(area: Area, { area: shifted, direction }: CellShift): Area | undefined {
  if (direction === 'Right' || direction === 'Left') {
    const turned = { area: turn(shifted), direction: direction === 'Right' ? 'Down' : 'Up' } as const;
    const result = shiftArea(turn(area), turned);
    return result && turn(result);
  }
  const coversWidth = shifted.column <= area.column && lastColumn(shifted) >= lastColumn(area);
  if (!coversWidth || shifted.row > lastRow(area)) return area;
  if (direction === 'Down') {
    return shifted.row <= area.row
      ? { ...area, row: area.row + shifted.rowCount }
      : { ...area, rowCount: area.rowCount + shifted.rowCount };
  }
  const above = Math.max(0, Math.min(lastRow(shifted) + 1, area.row) - shifted.row);
  const within = Math.min(lastRow(shifted), lastRow(area)) - Math.max(shifted.row, area.row) + 1;
  const rowCount = area.rowCount - Math.max(0, within);
  return rowCount > 0 ? { ...area, row: area.row - above, rowCount } : undefined;
}

function turn({ row, column, rowCount, columnCount }: Area): Area {
  return { row: column, column: row, rowCount: columnCount, columnCount: rowCount };
}
