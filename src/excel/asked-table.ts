import type { TableReading } from '../sheets/registry/table-reading';
import { blockRead } from './block-read';
import { cellValues } from './cell-values';

/** A table that was asked for in a read, with all of its rows or some. */
export interface AskedTable {
  readonly table: Excel.Table;
  readonly worksheet: Excel.Worksheet;
  readonly columns: Excel.TableColumnCollection;
  readonly body: Excel.Range;
}

/** Some rows of a table's body. */
export interface SomeRows {
  readonly first: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Asks for a table by name or id, whether or not it is there. Headers come as column names, since a table's header row may be
 * hidden.
 */
export function askForTable(workbook: Excel.Workbook, nameOrId: string, some?: SomeRows): AskedTable {
  const table = workbook.tables.getItemOrNullObject(nameOrId);
  const { columns, worksheet } = table;
  const whole = table.getDataBodyRange();
  const body = some ? whole.getCell(some.first, 0).getResizedRange(some.rows - 1, some.columns - 1) : whole;
  table.load('id, name');
  columns.load('items/name');
  worksheet.load('name');
  worksheet.protection.load('protected');
  body.load('values, formulas, numberFormat, rowIndex, columnIndex');
  return { table, worksheet, columns, body };
}

/** What was asked for; `undefined` where there is no such table. */
export function readingOf({ table, worksheet, columns, body }: AskedTable): TableReading | undefined {
  if (table.isNullObject) return undefined;
  return {
    table: table.name,
    id: table.id,
    worksheet: worksheet.name,
    isProtected: worksheet.protection.protected,
    origin: { row: body.rowIndex, column: body.columnIndex },
    header: columns.items.map((column) => column.name),
    rows: cellValues(body.values),
    body: blockRead(body),
  };
}
