import type { TableNow } from '../sheets/undo/way-back';
import { blockRead } from './block-read';

/** A table that may be there, asked for with all that it holds. */
export interface AskedTableNow {
  readonly table: Excel.Table;
  readonly worksheet: Excel.Worksheet;
  readonly columns: Excel.TableColumnCollection;
  readonly range: Excel.Range;
  readonly body: Excel.Range;
  readonly filter: Excel.AutoFilter;
}

/** Asks for a table by what Excel knows it by, an id or a name. */
export function askForTableNow({ tables }: Excel.Workbook, key: string): AskedTableNow {
  const table = tables.getItemOrNullObject(key);
  const { worksheet, columns, autoFilter: filter } = table;
  const range = table.getRange();
  const body = table.getDataBodyRange();
  table.load('id, name, showTotals');
  worksheet.load('id, name');
  worksheet.protection.load('protected');
  columns.load('items/name');
  range.load('rowIndex, columnIndex, rowCount, columnCount');
  body.load('formulas, values, numberFormat, rowIndex, columnIndex');
  filter.load('isDataFiltered');
  return { table, worksheet, columns, range, body, filter };
}

export function isThere({ table }: AskedTableNow): boolean {
  return !table.isNullObject;
}

/** The table that was asked for, where it is there. */
export function tableNow({ table, worksheet, columns, body }: AskedTableNow): TableNow {
  return {
    table: table.id,
    name: table.name,
    worksheet: worksheet.name,
    origin: { row: body.rowIndex, column: body.columnIndex },
    header: columns.items.map(({ name }) => name),
    body: blockRead(body),
  };
}
