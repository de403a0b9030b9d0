import type { CellPlace } from '../plan/a1';
import { digestOf } from '../registry/cell-digest';
import type { Edit } from '../edits/edit';
import { cardOf } from '../plan/card-of';
import type { DrawnRecord } from '../registry/drawn-record';
import { isWritten, type Change } from './change';
import { chartRefreshes, type ChartRefresh } from './chart-refresh';
import { columnWrites, type ColumnCell, type ColumnWrite } from './column-write';
import { placedFormula, type FormulaGround } from '../plan/plan-formula';
import type { TableRefresh } from './refresh';
import {
  LIVE,
  rowDigests,
  type KeptCells,
  type RegistryRecord,
  type Replaced,
} from '../registry/registry-record';
import type { CellValue } from '../plan/plan-cell';
import { rowMark } from '../plan/row-mark';
import { rowOf } from '../plan/row-of';
import { formatAt, KEY_COLUMN, valueAt, type PlanRow, type SheetPlan } from '../plan/sheet-plan';
import { formatAfter } from './standing-format';
import { followedRecord } from '../registry/followed-record';
import { layoutOf, type TableLayout } from '../registry/table-layout';
import { cellAt } from '../registry/table-reading';

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

export interface AppendedCell extends ColumnCell {
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
  const newRows = accepted.flatMap((change) =>
    change.kind === 'added' || change.kind === 'removed' ? (rowOf(plan, change.key) ?? []) : [],
  );
  const newKeys = new Map(newRows.map(({ key }, index) => [key, index]));
  const keyColumn = layout.columns.get(KEY_COLUMN) ?? -1;
  const positionOf = (key: string): number | undefined => {
    const added = newKeys.get(key);
    const [row, ...copies] =
      added === undefined ? (layout.rows.get(key) ?? []) : [reading.rows.length + added];
    return copies.length > 0 ? undefined : row;
  };
  const ground: FormulaGround = {
    rows: reading.rows.length + newRows.length,
    rowOf: positionOf,
    columnOf: (id) => layout.columns.get(id),
    keyTextOf: (key) => {
      const added = newRows[newKeys.get(key) ?? -1];
      return String(added ? valueAt(added, KEY_COLUMN) : cellAt(reading, positionOf(key) ?? -1, keyColumn));
    },
    keyColumn,
  };
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
    JSON.stringify(write.record) === JSON.stringify(before)
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
  const told = isRewritten(change) ? toldBeside(change, plan, writing.ground) : {};
  return place(change.key, change.column, value).map((cell) => ({ ...cell, ...told }));
}

/** What a cell holds beside its value, or in its stead. */
function toldBeside(
  { key, column }: { readonly key: string; readonly column: string },
  plan: SheetPlan,
  ground: FormulaGround,
): Pick<CellWrite, 'formula' | 'source'> {
  const live = rowOf(plan, key)?.cells[column]?.formula;
  const formula = live && placedFormula(live, key, ground);
  const source = cardOf(plan, key, column);
  return { ...(formula && { formula }), ...(source && { source }) };
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
    const { id } = planned;
    const column = layout.columns.get(id);
    if (column === undefined) return [];
    const live = row.cells[id]?.formula;
    const formula = live && placedFormula(live, row.key, ground);
    const source = cardOf(plan, row.key, id);
    const cell = { column, value: valueAt(row, id), format: formatAt(row, planned) };
    return [{ ...cell, ...(formula && { formula }), ...(source && { source }) }];
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

/** Remembers what now stands in each cell of ours: for a cell that was left, what was written there before. */
function nextRecord(refresh: TableRefresh, layout: TableLayout, accepted: readonly Change[]): RegistryRecord {
  const { plan } = refresh;
  const record = followedRecord(plan, refresh.record, refresh.reading);
  const columns = plan.columns.map(({ id }) => id);
  const rewritten = new Set(accepted.filter(isRewritten).map(placeInTable));
  const come = new Set(accepted.flatMap((change) => (change.kind === 'column-added' ? [change.column] : [])));
  const before = (key: string, column: string): string | undefined =>
    record.digests[key]?.[record.columns.indexOf(column)];
  const digests = new Map<string, readonly string[]>();
  for (const key of Object.keys(record.digests)) {
    digests.set(
      key,
      columns.map((column) => before(key, column) ?? digestOf('')),
    );
  }
  const isAccepted = new Set(accepted);
  const appended = new Set(accepted.filter(isNewRow).map(({ key }) => key));
  const left = new Set(refresh.changes.filter((change) => !isAccepted.has(change)).map(placeInTable));
  for (const row of plan.rows) {
    const isThere = layout.rows.get(row.key)?.length === 1;
    if (appended.has(row.key)) digests.set(row.key, rowDigests(row, plan.columns));
    else if (isThere)
      digests.set(
        row.key,
        columns.map((column) => standing(row, column)),
      );
  }
  for (const change of accepted) {
    if (change.kind !== 'gone' || change.remark !== undefined) continue;
    const mark = columns.indexOf(plan.goneMark.column);
    digests.set(change.key, (digests.get(change.key) ?? []).with(mark, digestOf(plan.goneMark.text)));
  }
  // What was told in another way cannot be followed back: the columns may be others.
  const replaced = plan.retells ? undefined : (replacedBy(accepted, plan, before) ?? record.replaced);
  return {
    ...withoutReplaced(record),
    ...(plan.retells && { request: plan.request }),
    table: refresh.reading.table,
    columns,
    digests: Object.fromEntries(digests),
    kept: keptAfter(refresh, layout, isAccepted),
    ...(replaced && { replaced }),
  };

  function standing(row: PlanRow, column: string): string {
    const isOurs = layout.columns.has(column) || column === KEY_COLUMN || come.has(column);
    const isLive = row.cells[column]?.role === 'live';
    const place = `${row.key}\n${column}`;
    if (isLive && (rewritten.has(place) || come.has(column))) return LIVE;
    const isLeft = !isOurs || isLive || left.has(place);
    return isLeft ? (before(row.key, column) ?? digestOf('')) : digestOf(valueAt(row, column));
  }
}

function withoutReplaced(record: RegistryRecord): RegistryRecord {
  const { version, table, request, datasetVersion, columns, digests, kept, heading } = record;
  return {
    version,
    table,
    request,
    datasetVersion,
    columns,
    digests,
    kept,
    ...(heading && { heading }),
  };
}

/**
 * What is written over: figures of ours and marks. Of an edit of the user's nothing is remembered, for it would be taken for ours
 * where it comes back. Nothing where no figure or row is written.
 */
function replacedBy(
  accepted: readonly Change[],
  plan: SheetPlan,
  before: (key: string, column: string) => string | undefined,
): Replaced | undefined {
  const rows = accepted.filter(isNewRow).map(({ key }) => key);
  const cells: Record<string, Record<string, string>> = {};
  for (const change of accepted) {
    const isMark = change.kind === 'gone' && change.remark === undefined;
    if (change.kind !== 'changed' && !isMark) continue;
    const column = change.kind === 'changed' ? change.column : plan.goneMark.column;
    const digest = before(change.key, column) ?? digestOf('');
    if (digest !== LIVE) cells[change.key] = { ...cells[change.key], [column]: digest };
  }
  return rows.length === 0 && Object.keys(cells).length === 0 ? undefined : { cells, rows };
}

/** The edits that the user did not give up, and those of rows and columns that could not be compared. */
function keptAfter(
  { plan, record, changes }: TableRefresh,
  { rows, columns }: TableLayout,
  accepted: ReadonlySet<Change>,
): KeptCells {
  const planned = new Set(plan.rows.map(({ key }) => key));
  const isCompared = (key: string, column: string): boolean =>
    planned.has(key) && rows.get(key)?.length === 1 && columns.has(column);
  const before = Object.entries(record.kept).flatMap(([key, cells]) =>
    Object.entries(cells).flatMap(([column, digest]) =>
      isCompared(key, column) ? [] : [{ key, column, digest }],
    ),
  );
  const now = changes.flatMap((change) =>
    isEdit(change) && !accepted.has(change) ? [{ ...change, digest: digestOf(change.to) }] : [],
  );
  const kept: Record<string, Record<string, string>> = {};
  for (const { key, column, digest } of [...before, ...now]) kept[key] = { ...kept[key], [column]: digest };
  return kept;
}

function isEdit(change: Change): change is Extract<Change, { kind: 'edited' | 'kept' }> {
  return change.kind === 'edited' || change.kind === 'kept';
}

/** Whether a change writes over the cell of a figure. */
function isRewritten(
  change: Change,
): change is Extract<Change, { kind: 'changed' | 'retold' | 'edited' | 'kept' }> {
  return change.kind === 'changed' || change.kind === 'retold' || isEdit(change);
}

function isNewRow(change: Change): change is Extract<Change, { kind: 'added' | 'removed' }> {
  return change.kind === 'added' || change.kind === 'removed';
}

function placeInTable(change: Change): string {
  return 'key' in change && 'column' in change ? `${change.key}\n${change.column}` : '';
}
