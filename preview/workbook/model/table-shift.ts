import type { Area } from './area';
import { contains, intersection, lastColumn, lastRow } from './area';
import { COLUMN_LIMIT, ROW_LIMIT } from './area';

/** Cells inserted or deleted, and the way their neighbours move. */
export interface CellShift {
  readonly area: Area;
  readonly direction: 'Down' | 'Right' | 'Up' | 'Left';
}

/** What becomes of a table when cells move. */
export type TableShift =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'deleted' }
  | {
      readonly kind: 'moved';
      readonly area: Area;
      /** Columns that came or went, counted within the table. */
      readonly columns?: { readonly at: number; readonly inserted: number; readonly deleted: number };
    };

/**
 * Excel moves a table whole, lets it grow or shrink where the shift runs over its whole width (or height),
 * and refuses whatever would tear it: cells of a part of it, or its header row alone.
 */
export function shiftTable(table: Area, hasHeader: boolean, shift: CellShift): TableShift {
  const isVertical = shift.direction === 'Down' || shift.direction === 'Up';
  if (!isVertical) return columnsOf(shiftRows(transposed(table), false, transposedShift(shift)));
  return shiftRows(table, hasHeader, shift);
}

function shiftRows(table: Area, hasHeader: boolean, { area, direction }: CellShift): TableShift {
  const moving: Area = { ...area, rowCount: ROW_LIMIT - area.row };
  if (intersection(moving, table) === undefined) return { kind: 'untouched' };
  if (direction === 'Up' || direction === 'Left') {
    if (contains(area, table)) return { kind: 'deleted' };
  }
  const coversWidth = area.column <= table.column && lastColumn(area) >= lastColumn(table);
  if (!coversWidth) return { kind: 'conflict' };
  const before = Math.max(0, Math.min(lastRow(area) + 1, table.row) - area.row);
  if (direction === 'Down' || direction === 'Right') {
    if (area.row <= table.row) return { kind: 'moved', area: { ...table, row: table.row + area.rowCount } };
    return {
      kind: 'moved',
      area: { ...table, rowCount: table.rowCount + area.rowCount },
      columns: { at: area.row - table.row, inserted: area.rowCount, deleted: 0 },
    };
  }
  const gone = intersection({ ...area, column: table.column, columnCount: table.columnCount }, table);
  if (gone === undefined) return { kind: 'moved', area: { ...table, row: table.row - area.rowCount } };
  if (hasHeader && gone.row === table.row) return { kind: 'conflict' };
  return {
    kind: 'moved',
    area: { ...table, row: table.row - before, rowCount: table.rowCount - gone.rowCount },
    columns: { at: gone.row - table.row, inserted: 0, deleted: gone.rowCount },
  };
}

function columnsOf(shift: TableShift): TableShift {
  return shift.kind === 'moved' ? { ...shift, area: transposed(shift.area) } : shift;
}

function transposedShift({ area, direction }: CellShift): CellShift {
  return { area: transposed(area), direction: direction === 'Right' ? 'Down' : 'Up' };
}

/** Rows and columns exchanged, so that one rule serves both ways. */
function transposed(area: Area): Area {
  return {
    row: area.column,
    column: area.row,
    rowCount: area.columnCount === COLUMN_LIMIT ? ROW_LIMIT : area.columnCount,
    columnCount: area.rowCount === ROW_LIMIT ? ROW_LIMIT : area.rowCount,
  };
}
