import type { CellPlace } from '../plan/a1';
import { formulaText } from '../plan/plan-formula';
import { KEY_COLUMN } from '../plan/sheet-plan';
import type { TableRefresh } from '../refresh/refresh';
import type { ColumnWrite } from '../refresh/column-write';
import type { AppendedCell, CellWrite, TableWrite } from '../refresh/table-write';
import type { WrittenCell } from '../refresh/written-cell';
import { recordText, type RegistryRecord } from '../registry/registry-record';
import { layoutOf } from '../registry/table-layout';
import { cellAt } from '../registry/table-reading';
import { typed, type Block, type Content, type Grid } from './block';
import { tableOf } from './pieces';
import type { CellsEdit, ColumnEdit, Edit, RecordEdit, RowsEdit } from './edit';

/** The edits that carry out a refresh: the cells that differ, the new rows at the end, and what is remembered. */
export function refreshEdits(refresh: TableRefresh, write: TableWrite): readonly Edit[] {
  return [
    // As they stand: of a table that is written in several requests, each looks at a few rows.
    ...write.cells.toSorted((one, other) => one.row - other.row).map((cell) => cellEdit(cell, refresh)),
    // By place, so before new rows may move what stands below the table.
    ...write.charts,
    ...rowsEdit(refresh, write),
    ...write.columns.map((column) => columnEdit(column, refresh, write.appended.length)),
    ...recordEdits(refresh.record, write.record),
  ];
}

/** What puts a record in the place of another: one edit, or two where the table has got another name meanwhile. */
export function recordEdits(before: RegistryRecord, after: RegistryRecord): readonly RecordEdit[] {
  const [from, to] = [recordText(before), recordText(after)];
  const { table } = after;
  if (before.table === table) return [{ kind: 'record', table, from, to }];
  return [
    { kind: 'record', table, from: null, to },
    { kind: 'record', table: before.table, from, to: null },
  ];
}

/** What the same request found in a table right before it wrote; a record that is gone is `null`. */
export interface TableFound {
  readonly body: Required<Block>;
  /** The row of the table with which these cells begin. */
  readonly first: number;
  readonly record: string | null;
}

/**
 * Edits as they turned out: each with what its table held right before the write, which may be another author's work of
 * the moment; so it is that which is put back. Edits whose table was not found again stay as they were meant.
 */
export function asFound(edits: readonly Edit[], found: ReadonlyMap<string, TableFound>): readonly Edit[] {
  return edits.map((edit) => {
    const table = found.get(tableOf(edit) ?? '');
    if (table === undefined) return edit;
    if (edit.kind === 'record') return { ...edit, from: table.record };
    if (edit.kind === 'column') return table.first === 0 ? columnAsFound(edit, table.body) : edit;
    if (edit.kind !== 'cells') return edit;
    const { column } = edit.at;
    const row = edit.at.row - table.first;
    const { contents, formats } = table.body;
    return {
      ...edit,
      from: { contents: [[contents[row]?.[column] ?? '']], formats: [[formats[row]?.[column] ?? null]] },
    };
  });
}

/** Columns go before others come, from the right: each from where it was found. */
function columnAsFound(edit: ColumnEdit, { contents, formats }: Required<Block>): ColumnEdit {
  const { from, at } = edit;
  if (from?.body === undefined) return edit;
  const cut = <T>(grid: Grid<T>, before: Grid<T> = []): Grid<T> =>
    before.map((cells, row) => [grid[row]?.[at] ?? cells[0] ?? null]);
  const body = { contents: cut(contents, from.body.contents), formats: cut(formats, from.body.formats) };
  return { ...edit, from: { ...from, body } };
}

/** New rows are there already, without a cell in a column that goes. */
function columnEdit(column: ColumnWrite, { reading }: TableRefresh, newRows: number): ColumnEdit {
  const { table, body, rows, origin } = reading;
  const { at } = column;
  switch (column.kind) {
    case 'renamed':
      return { kind: 'column', table, at, from: { header: column.from }, to: { header: column.to } };
    case 'dropped': {
      const { header } = column;
      const none = Array.from({ length: newRows }, () => ['']);
      const contents = rows.map((_, row) => [body?.contents[row]?.[at] ?? cellAt(reading, row, at)]);
      const formats = rows.map((_, row) => [body?.formats[row]?.[at] ?? 'General']);
      const held = {
        contents: [...contents, ...none],
        formats: [...formats, ...none.map(() => ['General'])],
      };
      return { kind: 'column', table, at, from: { header, body: held }, to: null };
    }
    case 'added': {
      const { header, cells } = column;
      const made = {
        contents: cells.map((cell) => [contentOf(cell, origin)]),
        formats: cells.map(({ format }) => [format]),
      };
      return { kind: 'column', table, at, from: null, to: { header, body: made } };
    }
  }
}

function cellEdit(cell: CellWrite, { reading }: TableRefresh): CellsEdit {
  const { row, column, format } = cell;
  const { body, table, origin } = reading;
  return {
    kind: 'cells',
    at: { kind: 'in-table', table, row, column },
    from: {
      contents: [[body?.contents[row]?.[column] ?? cellAt(reading, row, column)]],
      formats: [[body?.formats[row]?.[column] ?? null]],
    },
    to: { contents: [[contentOf(cell, origin)]], formats: [[format]] },
  };
}

function contentOf({ value, formula, source }: WrittenCell, origin: CellPlace): Content {
  if (formula !== undefined) return typed(formulaText(formula, origin));
  if (source === undefined || typeof value !== 'number') return value;
  const { format, properties } = source;
  return { kind: 'sourced', value, format, properties };
}

/** All new rows as one block; columns of the user's own are no matter of it. */
function rowsEdit(
  { plan, record, reading }: TableRefresh,
  { table, origin, appended }: TableWrite,
): readonly RowsEdit[] {
  const keyColumn = layoutOf(plan, record, reading).columns.get(KEY_COLUMN);
  if (appended.length === 0 || keyColumn === undefined) return [];
  const grid = <T>(of: (cell: AppendedCell) => T) =>
    appended.map((cells) =>
      reading.header.map((_, column) => {
        const cell = cells.find((one) => one.column === column);
        return cell === undefined ? null : of(cell);
      }),
    );
  const to = { contents: grid((cell) => contentOf(cell, origin)), formats: grid(({ format }) => format) };
  return [{ kind: 'rows', table, at: reading.rows.length, keyColumn, from: null, to }];
}
