import type { TableFound } from '../sheets/edits/refresh-edits';
import { KEY_COLUMN } from '../sheets/plan/sheet-plan';
import { sameValue } from '../sheets/registry/cell-digest';
import { liveCells } from '../sheets/registry/registry-record';
import { layoutOf } from '../sheets/registry/table-layout';
import { cellAt, formulaAt, type TableReading } from '../sheets/registry/table-reading';
import type { LandmarkedTable } from '../sheets/undo/landmarks';
import { answered } from './answered';
import { blockRead } from './block-read';
import { cellValues } from './cell-values';
import type { StandingRecords } from './standing-records';

/** A table's columns and cells as they are when the request begins. */
export interface TableState {
  readonly table: string;
  readonly columns: Excel.TableColumnCollection;
  readonly body: Excel.Range;
}

/** Asks for it; to be called before anything is written. */
export function askForState(
  workbook: Excel.Workbook,
  { table: name, header, rows }: TableReading,
): TableState {
  const table = workbook.tables.getItem(name);
  const { columns } = table;
  const body = table.getDataBodyRange();
  columns.load('items/name');
  body.load('values, formulas, numberFormat, rowIndex, columnIndex');
  // Ends the request here if the table has become smaller: what is written by place would go beside it.
  table.rows
    .getItemAt(rows.length - 1)
    .getRange()
    .load('rowIndex');
  table.columns.getItemAt(header.length - 1).load('name');
  return { table: name, columns, body };
}

/** What was read, where Excel got as far as to answer it. */
export function foundIn(
  { table, body }: TableState,
  records: StandingRecords,
): readonly (readonly [string, TableFound])[] {
  const content = records.get(table)?.content;
  const record = typeof content === 'string' ? content : null;
  const found = answered(() => ({ body: blockRead(body), record }));
  return found === undefined ? [] : [[table, found]];
}

/** Whether a table stands as it was read. Columns and rows of the user's own do not count, nor do live formulas: they may give other values at any time. */
export function isAsRead(state: TableState | undefined, { plan, record, reading }: LandmarkedTable): boolean {
  if (state === undefined) return false;
  const header = state.columns.items.map(({ name }) => name);
  const rows = cellValues(state.body.values);
  const now = { ...reading, rows, body: blockRead(state.body) };
  const { columns, keyAt } = layoutOf(plan, record, reading);
  const isLive = liveCells(plan, record);
  return (
    state.body.rowIndex === reading.origin.row &&
    state.body.columnIndex === reading.origin.column &&
    header.length === reading.header.length &&
    header.every((name, index) => name === reading.header[index]) &&
    rows.length === reading.rows.length &&
    rows.every((row, at) => {
      const key = keyAt(at);
      return [...columns].every(
        ([id, index]) =>
          (key === undefined ? id !== KEY_COLUMN : isLive(key, id)) ||
          (sameValue(row[index] ?? '', cellAt(reading, at, index)) &&
            formulaAt(now, at, index) === formulaAt(reading, at, index)),
      );
    })
  );
}
