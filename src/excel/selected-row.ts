import type { RegistryRecord } from '../sheets/registry/registry-record';
import { parseRegistryRecord } from '../sheets/registry/registry-schema';
import type { CellValue } from '../sheets/plan/plan-cell';
import type { PlaceRead } from '../sheets/registry/trace';
import { cellValues } from './cell-values';
import type { Anchor } from './placement';
import type { StandingRecord } from './standing-records';

/** A place in a table's body, with what is remembered of the table. */
export interface PlaceInRecord extends PlaceRead {
  readonly record: RegistryRecord;
}

/** A table's columns, and what stands in the row of a cell; asked for in a read. */
export interface AskedRow {
  readonly name: string;
  readonly table: Excel.Table;
  readonly columns: Excel.TableColumnCollection;
  readonly body: Excel.Range;
  readonly line: Excel.Range;
}

/** Asks for a cell's row in a table that may or may not be there, and may or may not hold the cell. */
export function askForRow(workbook: Excel.Workbook, name: string, cell: Excel.Range): AskedRow {
  const table = workbook.tables.getItemOrNullObject(name);
  const { columns } = table;
  const body = table.getDataBodyRange();
  const line = cell.getEntireRow().getUsedRangeOrNullObject(true);
  columns.load('items/name');
  body.load('rowIndex, columnIndex, rowCount');
  line.load('values, columnIndex');
  return { name, table, columns, body, line };
}

/** Where in the table the cell stands, once it has been read; nothing outside its body, or without a sound record. */
export function placeIn(
  asked: AskedRow,
  content: StandingRecord['content'] | undefined,
  anchor: Anchor,
): PlaceInRecord | undefined {
  const { name, table, columns, body, line } = asked;
  if (typeof content !== 'string' || table.isNullObject) return undefined;
  const record = parseRegistryRecord(content);
  const isInBody = anchor.row >= body.rowIndex && anchor.row < body.rowIndex + body.rowCount;
  if ('kind' in record || !isInBody) return undefined;

  const header = columns.items.map((column) => column.name);
  const values = line.isNullObject ? [] : (cellValues(line.values)[0] ?? []);
  const first = body.columnIndex - (line.isNullObject ? 0 : line.columnIndex);
  const row = header.map((_, index): CellValue => values[first + index] ?? '');
  return {
    record,
    reading: {
      table: name,
      worksheet: anchor.worksheet,
      isProtected: false,
      header,
      origin: { row: anchor.row, column: body.columnIndex },
      rows: [row],
    },
    row: 0,
    column: anchor.column - body.columnIndex,
  };
}
