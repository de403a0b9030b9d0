import { KEY_COLUMN, valueAt, type PlanRow, type SheetPlan } from '../plan/sheet-plan';
import { digestOf } from '../registry/cell-digest';
import { followedRecord } from '../registry/followed-record';
import {
  LIVE,
  rowDigests,
  type KeptCells,
  type RegistryRecord,
  type Replaced,
} from '../registry/registry-record';
import type { TableLayout } from '../registry/table-layout';
import { isEdit, isNewRow, isRewritten, type Change } from './change';
import type { TableRefresh } from './refresh';

/**
 * What is remembered of a table once changes are written: what then stands in each cell of ours; for a cell that is left, what was
 * written there before.
 */
export function nextRecord(
  refresh: TableRefresh,
  layout: TableLayout,
  accepted: readonly Change[],
): RegistryRecord {
  const { plan } = refresh;
  const { replaced: replacedBefore, ...record } = followedRecord(plan, refresh.record, refresh.reading);
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
  const replaced = plan.retells ? undefined : (replacedBy(accepted, plan, before) ?? replacedBefore);
  return {
    ...record,
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

function placeInTable(change: Change): string {
  return 'key' in change && 'column' in change ? `${change.key}\n${change.column}` : '';
}
