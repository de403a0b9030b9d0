import type { Json } from '../../wire/object-model';
import type { Area } from './area';
import { lastColumn, lastRow } from './area';
import type { Sheet } from './book';
import { tablesTouching } from './create-table';
import { onSheet } from './sheet';
import type { SheetArea } from './sheet';
import { formulasGoOn } from './calculated-column';
import { newColumns } from './table-headers';
import type { TableRecord } from './table-record';
import { usedArea } from './used-area';

/**
 * Has a table take in the rows right below it, or the columns right beside it, into which something is about to be entered and
 * where nothing stood; a formula that all rows have goes on into new ones. A table with a row of totals takes in none below.
 * Answers the table that has grown: the headers of new columns are still to be written.
 */
export function expandTable(range: SheetArea, block: readonly (readonly Json[])[]): TableRecord | undefined {
  if (!block.some((row) => row.some((value) => value !== null && value !== ''))) return undefined;
  const { sheet } = range;
  for (const table of sheet.book.tables.values()) {
    const grown = table.sheetId === sheet.id ? grownArea(table, range) : undefined;
    if (grown === undefined || !isFree(sheet, grown.added)) continue;
    growTo(sheet, table, grown);
    return table;
  }
  return undefined;
}

interface Growth {
  /** The table with what it takes in. */
  readonly area: Area;
  readonly added: Area;
}

function grownArea({ area, showTotals }: TableRecord, range: SheetArea): Growth | undefined {
  const isBelow =
    !showTotals &&
    range.row === lastRow(area) + 1 &&
    range.column >= area.column &&
    lastColumn(range) <= lastColumn(area);
  if (isBelow) {
    return {
      area: { ...area, rowCount: area.rowCount + range.rowCount },
      added: { ...area, row: range.row, rowCount: range.rowCount },
    };
  }
  const isBeside =
    range.column === lastColumn(area) + 1 && range.row >= area.row && lastRow(range) <= lastRow(area);
  if (!isBeside) return undefined;
  return {
    area: { ...area, columnCount: area.columnCount + range.columnCount },
    added: { ...area, column: range.column, columnCount: range.columnCount },
  };
}

function isFree(sheet: Sheet, area: Area): boolean {
  const cells = onSheet(sheet, area);
  return usedArea(cells, true) === undefined && tablesTouching(sheet.book, cells).length === 0;
}

function growTo(sheet: Sheet, table: TableRecord, { area }: Growth): void {
  const before = table.area;
  const goOn = formulasGoOn(sheet, table);
  table.columns = [...table.columns, ...newColumns(table, area.columnCount - before.columnCount)];
  table.area = area;
  goOn(Array.from({ length: area.rowCount - before.rowCount }, (_, index) => lastRow(before) + 1 + index));
}
