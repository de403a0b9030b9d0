import type { TableFound } from '../sheets/edits/refresh-edits';
import type { RowSpan } from '../sheets/edits/pieces';
import { KEY_COLUMN } from '../sheets/plan/sheet-plan';
import { sameValue } from '../sheets/registry/cell-digest';
import { liveCells } from '../sheets/registry/registry-record';
import { layoutOf } from '../sheets/registry/table-layout';
import { cellAt, formulaAt, formulaIn, type TableReading } from '../sheets/registry/table-reading';
import type { LandmarkedTable } from '../sheets/undo/landmarks';
import { answered } from './answered';
import { blockRead } from './block-read';
import { cellValues } from './cell-values';
import type { StandingRecords } from './standing-records';

/** A table's columns and cells, all or some rows of them, as they are when the request begins. */
export interface TableState {
  readonly table: string;
  readonly columns: Excel.TableColumnCollection;
  readonly rows: Excel.TableRowCollection;
  readonly body: Excel.Range;
  /** The row of the body with which the cells begin. */
  readonly first: number;
}

/** Asks for it; to be called before anything is written. Of all rows, where no span is given. */
export function askForState(
  workbook: Excel.Workbook,
  { table: name, header, rows: read }: TableReading,
  span?: RowSpan,
): TableState {
  const table = workbook.tables.getItem(name);
  const { columns, rows } = table;
  const whole = table.getDataBodyRange();
  const body = span
    ? whole.getCell(span.first, 0).getResizedRange(span.last - span.first, header.length - 1)
    : whole;
  columns.load('items/name');
  rows.load('count');
  body.load('values, formulas, numberFormat, rowIndex, columnIndex');
  // Ends the request here if the table has become smaller: what is written by place would go beside it.
  table.rows
    .getItemAt(read.length - 1)
    .getRange()
    .load('rowIndex');
  table.columns.getItemAt(header.length - 1).load('name');
  return { table: name, columns, rows, body, first: span?.first ?? 0 };
}

/** What was read, where Excel got as far as to answer it. */
export function foundIn(
  { table, body, first }: TableState,
  records: StandingRecords,
): readonly (readonly [string, TableFound])[] {
  const content = records.get(table)?.content;
  const record = typeof content === 'string' ? content : null;
  const found = answered(() => ({ body: blockRead(body), first, record }));
  return found === undefined ? [] : [[table, found]];
}

/**
 * Whether a table stands as it was read, but for the cells that we have written since. Columns and rows of the user's own do not
 * count, nor do live formulas: they may give other values at any time.
 */
export function isAsRead(
  { body, columns: found, rows, first }: TableState,
  { plan, record, reading }: LandmarkedTable,
  isWritten: (row: number, column: number) => boolean = () => false,
): boolean {
  const header = found.items.map(({ name }) => name);
  const { columns, keyAt } = layoutOf(plan, record, reading);
  const isLive = liveCells(plan, record);
  const { contents } = blockRead(body);
  return (
    body.rowIndex === reading.origin.row + first &&
    body.columnIndex === reading.origin.column &&
    header.length === reading.header.length &&
    header.every((name, index) => name === reading.header[index]) &&
    rows.count === reading.rows.length &&
    cellValues(body.values).every((row, below) => {
      const at = first + below;
      const key = keyAt(at);
      return [...columns].every(
        ([id, index]) =>
          (key === undefined ? id !== KEY_COLUMN : isLive(key, id)) ||
          isWritten(at, index) ||
          (sameValue(row[index] ?? '', cellAt(reading, at, index)) &&
            formulaIn(contents[below]?.[index]) === formulaAt(reading, at, index)),
      );
    })
  );
}
