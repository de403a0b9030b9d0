import type { Block } from '../sheets/edits/block';
import { PIECE_BUDGET } from '../sheets/edits/piece-budget';
import type { TableNow } from '../sheets/undo/way-back';
import { blockRead } from './block-read';

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
  const bodies = new Map<AskedTableNow, Required<Block>>();
  let asked: AskedRows[] = [];
  let cells = 0;
  const read = async (): Promise<void> => {
    if (asked.length > 0) await context.sync();
    for (const { table, rows } of asked) bodies.set(table, joined(bodies.get(table), blockRead(rows)));
    asked = [];
    cells = 0;
  };
  for (const table of tables) {
    const { rowCount, columnCount } = table.body;
    const most = Math.max(1, Math.floor(PIECE_BUDGET.cells / Math.max(1, columnCount)));
    for (let first = 0; first < rowCount; first += most) {
      const count = Math.min(most, rowCount - first);
      if (cells > 0 && cells + count * columnCount > PIECE_BUDGET.cells) await read();
      asked.push({ table, rows: askForRows(table.body, first, count) });
      cells += count * columnCount;
    }
  }
  await read();
  return bodies;
}

interface AskedRows {
  readonly table: AskedTableNow;
  readonly rows: Excel.Range;
}

function askForRows(body: Excel.Range, first: number, count: number): Excel.Range {
  const rows = body.getRow(first).getResizedRange(count - 1, 0);
  rows.load('formulas, values, numberFormat');
  return rows;
}

function joined(before: Required<Block> | undefined, more: Required<Block>): Required<Block> {
  if (before === undefined) return more;
  return { contents: before.contents.concat(more.contents), formats: before.formats.concat(more.formats) };
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
