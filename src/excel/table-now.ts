import type { Block } from '../sheets/edits/block';
import type { TableNow } from '../sheets/undo/way-back';
import { heldBlock } from './block-read';
import { readGrids } from './cell-grids';

/** A table that may be there, asked for without what it holds. */
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
  body.load('rowIndex, columnIndex, rowCount, columnCount');
  filter.load('isDataFiltered');
  return { table, worksheet, columns, range, body, filter };
}

export function isThere({ table }: AskedTableNow): boolean {
  return !table.isNullObject;
}

/** What tables hold that were asked for and are there; as many rows in a request as Excel answers at once. */
export async function readBodies(
  context: Excel.RequestContext,
  tables: readonly AskedTableNow[],
): Promise<ReadonlyMap<AskedTableNow, Required<Block>>> {
  if (tables.length === 0) return new Map();
  const grids = await readGrids(
    context,
    tables.map(({ body }) => ({ range: body, rows: body.rowCount, columns: body.columnCount })),
    ['formulas', 'values', 'numberFormat'],
  );
  return new Map(
    tables.flatMap((table, index) => {
      const held = grids[index];
      return held ? [[table, heldBlock(held)] as const] : [];
    }),
  );
}

/** The table that was asked for, where it is there, with what it holds. */
export function tableNow(
  { table, worksheet, columns, body }: AskedTableNow,
  held: Required<Block> = { contents: [], formats: [] },
): TableNow {
  return {
    table: table.id,
    name: table.name,
    worksheet: worksheet.name,
    origin: { row: body.rowIndex, column: body.columnIndex },
    header: columns.items.map(({ name }) => name),
    body: held,
  };
}
