import type { Area } from './area';

/** A table as the workbook remembers it; its header texts live in the cells while the header is shown. */
export interface TableRecord {
  readonly id: string;
  readonly sheetId: string;
  name: string;
  /** Everything, the header and the total row included. */
  area: Area;
  columns: readonly TableColumnRecord[];
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  showBandedRows: boolean;
  nextColumnId: number;
  /** The values of a column that a filter shows; rows with others were hidden when it was set. */
  filter?: TableFilter | undefined;
}

export interface TableColumnRecord {
  readonly id: number;
  readonly name: string;
}

export interface TableFilter {
  readonly columnId: number;
  readonly shown: readonly string[];
}

export function headerArea(table: TableRecord): Area | undefined {
  return table.showHeaders ? { ...table.area, rowCount: 1 } : undefined;
}

export function totalArea(table: TableRecord): Area | undefined {
  return table.showTotals
    ? { ...table.area, row: table.area.row + table.area.rowCount - 1, rowCount: 1 }
    : undefined;
}

/** The rows between header and totals; a table always has at least one. */
export function bodyArea(table: TableRecord): Area {
  const above = table.showHeaders ? 1 : 0;
  const below = table.showTotals ? 1 : 0;
  return {
    ...table.area,
    row: table.area.row + above,
    rowCount: Math.max(1, table.area.rowCount - above - below),
  };
}
