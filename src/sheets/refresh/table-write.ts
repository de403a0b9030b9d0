import { isSameData } from '../../core/is-same-data';
import type { CellPlace } from '../plan/a1';
import type { Edit } from '../edits/edit';
import type { DrawnRecord } from '../registry/drawn-record';
import { isNewRow, isRewritten, isWritten, type Change } from './change';
import { chartRefreshes, type ChartRefresh } from './chart-refresh';
import { columnWrites, type ColumnWrite } from './column-write';
import { nextRecord } from './next-record';
import type { FormulaGround } from '../plan/plan-formula';
import type { TableRefresh } from './refresh';
import type { RegistryRecord } from '../registry/registry-record';
import type { CellValue } from '../plan/plan-cell';
import { rowMark } from '../plan/row-mark';
import { rowOf } from '../plan/row-of';
import { KEY_COLUMN, valueAt, type PlanRow, type SheetPlan } from '../plan/sheet-plan';
import { formatAfter } from './standing-format';
import { layoutOf, type TableLayout } from '../registry/table-layout';
import { groundOf } from './formula-ground';
import { cellAt } from '../registry/table-reading';
import { toldBeside, writtenCell, type WrittenCell } from './written-cell';

/** What is to be written into one table; places count from 0 in the table's body as it was read. */
export interface TableWrite {
  readonly table: string;
  /** The first cell of the table's body, on the sheet. */
  readonly origin: CellPlace;
  readonly cells: readonly CellWrite[];
  /** New rows, each as the cells of our columns; columns of the user's own stay empty. */
  readonly appended: readonly (readonly AppendedCell[])[];
  /** What its charts say and draw otherwise. */
  readonly charts: readonly Edit[];
  /** The columns that come, go or are called otherwise, one after the other, once the cells are written. */
  readonly columns: readonly ColumnWrite[];
  /** What is remembered of the table afterwards. */
  readonly record: RegistryRecord;
}

export interface AppendedCell extends WrittenCell {
  readonly column: number;
}

export interface CellWrite extends AppendedCell {
  readonly row: number;
}

/**
 * The writes that carry out a refresh, of the changes that `accepts` lets through: by default all that are
 * written without more being said. What was refused is offered again, but for an edit of the user's: that it stays is
 * remembered, and they are not asked again until the report has another figure there.
 */
export function writeOf(refresh: TableRefresh, accepts: (change: Change) => boolean = isWritten): TableWrite {
  const { plan, record, reading } = refresh;
  const layout = layoutOf(plan, record, reading);
  const accepted = refresh.changes.filter(accepts);
  const isRedrawn = new Set(
    accepted.flatMap((change) => (change.kind === 'chart-changed' ? [change.chart] : [])),
  );
  const redrawn = chartRefreshes(plan, record, reading).filter(({ id }) => isRedrawn.has(id));
  const formats = columnFormats(plan);
  const newRows = accepted.flatMap((change) => (isNewRow(change) ? (rowOf(plan, change.key) ?? []) : []));
  const ground = groundOf(reading, layout, newRows);
  const cells = accepted.flatMap((change) => cellWrites(change, refresh, layout, { formats, ground }));
  return {
    table: reading.table,
    origin: reading.origin,
    cells,
    columns: columnWrites(refresh, accepted, layout, newRows, ground),
    appended: newRows.map((row) => appendedCells(row, plan, layout, ground)),
    charts: redrawn.flatMap(({ edits }) => edits),
    record: {
      ...nextRecord(refresh, layout, accepted),
      ...(record.charts && { charts: chartsAfter(record.charts, redrawn) }),
      datasetVersion: plan.datasetVersion,
    },
  };
}

function chartsAfter(
  before: readonly DrawnRecord[],
  redrawn: readonly ChartRefresh[],
): readonly DrawnRecord[] {
  return before.map((chart) => redrawn.find(({ id }) => id === chart.id)?.after ?? chart);
}

/** Whether there is nothing to write, not even into the registry. */
export function isEmptyWrite(write: TableWrite, before: RegistryRecord): boolean {
  return (
    write.cells.length === 0 &&
    write.appended.length === 0 &&
    write.charts.length === 0 &&
    write.columns.length === 0 &&
    isSameData(write.record, before)
  );
}

/** What is needed to say how a cell is written. */
interface Writing {
  readonly formats: ColumnFormats;
  readonly ground: FormulaGround;
}

function cellWrites(
  change: Change,
  refresh: TableRefresh,
  layout: TableLayout,
  writing: Writing,
): readonly CellWrite[] {
  const { plan } = refresh;
  const place = (key: string, column: string, value: CellValue): readonly CellWrite[] =>
    placed({ key, column, value }, refresh, layout, writing);
  if (change.kind === 'gone' && change.remark === undefined)
    return place(change.key, plan.goneMark.column, plan.goneMark.text);
  if (change.kind === 'key-lost') return place(change.key, KEY_COLUMN, keyTextOf(plan, change.key));
  if (!isRewritten(change) && change.kind !== 'filled') return [];
  const value = change.kind === 'filled' ? '' : change.to;
  const told = isRewritten(change) ? toldBeside(change.key, change.column, plan, writing.ground) : {};
  return place(change.key, change.column, value).map((cell) => ({ ...cell, ...told }));
}

function placed(
  { key, column, value }: { readonly key: string; readonly column: string; readonly value: CellValue },
  { plan, reading }: TableRefresh,
  layout: TableLayout,
  { formats }: Writing,
): readonly CellWrite[] {
  const row = layout.rows.get(key)?.[0];
  const position = layout.columns.get(column);
  if (row === undefined || position === undefined) return [];
  const planned = formatOf(plan, rowOf(plan, key), column);
  const standing = reading.body?.formats[row]?.[position] ?? 'General';
  const { retells } = plan;
  // What the cell was given is known where only the way in which it is told has changed.
  const wasGiven = retells !== undefined && standing === formatOf(retells, rowOf(retells, key), column);
  const format = wasGiven
    ? planned
    : formatAfter({
        standing,
        planned,
        isOfColumn: (one) => formats.get(column)?.has(one) ?? false,
        value: cellAt(reading, row, position),
      });
  return [{ row, column: position, value, format }];
}

function appendedCells(
  row: PlanRow,
  plan: SheetPlan,
  layout: TableLayout,
  ground: FormulaGround,
): readonly AppendedCell[] {
  return plan.columns.flatMap((planned) => {
    const column = layout.columns.get(planned.id);
    return column === undefined ? [] : [{ column, ...writtenCell(row, planned, plan, ground) }];
  });
}

/** By column, the number formats that its cells have in the plan. */
type ColumnFormats = ReadonlyMap<string, ReadonlySet<string>>;

function columnFormats(plan: SheetPlan): ColumnFormats {
  return new Map(
    plan.columns.map(({ id }) => [id, new Set(plan.rows.map((row) => formatOf(plan, row, id)))]),
  );
}

function keyTextOf(plan: SheetPlan, key: string): CellValue {
  const row = rowOf(plan, key);
  return row ? valueAt(row, KEY_COLUMN) : rowMark(key);
}

function formatOf(plan: SheetPlan, row: PlanRow | undefined, column: string): string {
  return row?.cells[column]?.format ?? plan.columns.find(({ id }) => id === column)?.format ?? 'General';
}
