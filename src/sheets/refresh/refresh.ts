import { digestOf, sameValue } from '../registry/cell-digest';
import type { Change } from './change';
import { chartRefreshes } from './chart-refresh';
import { heldInUnit } from './held-in-unit';
import { isToldOtherwise, retoldCell, retoldColumns } from './retold';
import { followedRecord } from '../registry/followed-record';
import { LIVE, type RegistryRecord } from '../registry/registry-record';
import { KEY_COLUMN, valueAt, type PlanRow, type SheetPlan } from '../plan/sheet-plan';
import { layoutOf, type TableLayout } from '../registry/table-layout';
import { cellAt, formulaAt, type TableReading } from '../registry/table-reading';

/** What a refresh of one table would do, before anyone has consented. */
export interface TableRefresh {
  readonly plan: SheetPlan;
  readonly record: RegistryRecord;
  readonly reading: TableReading;
  readonly changes: readonly Change[];
}

/**
 * Compares a table, as the user has left it, with what the dataset would have there now.
 *
 * Rows are matched by key and columns by header, both checked by what they hold, never by position, so that sorting,
 * filtering, and rows or columns of the user's own make no difference. What was written last, known by its digest, tells an
 * edit of the user's from a value that the dataset has since corrected; a formula where we wrote a value is an edit whatever
 * it gives. Where Excel's own undo has taken the last refresh back, what was written before it counts. Cells with live
 * formulas are left alone. Writes nothing.
 */
export function refreshOf(plan: SheetPlan, record: RegistryRecord, reading: TableReading): TableRefresh {
  const followed = followedRecord(plan, record, reading);
  const layout = layoutOf(plan, followed, reading);
  const changes = layout.columns.has(KEY_COLUMN)
    ? [
        ...columnChanges(plan, layout),
        ...(plan.retells ? retoldColumns(plan, plan.retells, followed, reading, layout) : []),
        ...plan.rows.flatMap((row) => rowChanges(row, plan, followed, reading, layout)),
        ...[...layout.unmarked].map((key): Change => ({ kind: 'key-lost', key })),
        ...goneRows(plan, followed, reading, layout),
      ]
    : [{ kind: 'column-missing' as const, column: KEY_COLUMN }];
  return { plan, record, reading, changes: [...changes, ...chartChanges(plan, record, reading)] };
}

function chartChanges(plan: SheetPlan, record: RegistryRecord, reading: TableReading): readonly Change[] {
  return chartRefreshes(plan, record, reading).map(({ id, title, edits, left }): Change =>
    edits.length === 0
      ? { kind: 'chart-left', chart: id, title }
      : { kind: 'chart-changed', chart: id, title, left },
  );
}

function columnChanges(plan: SheetPlan, layout: TableLayout): readonly Change[] {
  return plan.columns.flatMap(({ id }): readonly Change[] => {
    const doubtful = layout.unsure.get(id);
    if (doubtful !== undefined) return [{ kind: 'column-unsure', column: id, header: doubtful }];
    const header = layout.renamed.get(id);
    if (header !== undefined) return [{ kind: 'column-renamed', column: id, header }];
    const isAskedAnew = plan.retells?.columns.every((column) => column.id !== id) ?? false;
    return layout.columns.has(id) || isAskedAnew ? [] : [{ kind: 'column-missing', column: id }];
  });
}

function rowChanges(
  row: PlanRow,
  plan: SheetPlan,
  record: RegistryRecord,
  reading: TableReading,
  layout: TableLayout,
): readonly Change[] {
  const { key } = row;
  const [at, ...copies] = layout.rows.get(key) ?? [];
  if (at === undefined) return [{ kind: Object.hasOwn(record.digests, key) ? 'removed' : 'added', key }];
  if (copies.length > 0) return [{ kind: 'key-duplicated', key, rows: copies.length + 1 }];

  const found = plan.columns.flatMap(({ id: column }): readonly Change[] => {
    const position = layout.columns.get(column);
    const role = row.cells[column]?.role;
    if (position === undefined || column === KEY_COLUMN) return [];
    if (plan.retells && isToldOtherwise(plan, key, column))
      return retoldCell({ plan, record, reading }, layout, { key, column, at, position });
    if (role === 'live') return [];
    const from = cellAt(reading, at, position);
    const to = valueAt(row, column);
    const written = record.digests[key]?.[record.columns.indexOf(column)];
    const formula = written === LIVE ? undefined : formulaAt(reading, at, position);
    if (formula === undefined) {
      if (sameValue(from, to)) return [];
      // A row without a record was left half filled by a write that was broken off.
      const isOurs = written === LIVE || (written ?? digestOf('')) === digestOf(from);
      if (isOurs) return [{ kind: 'changed', key, column, from, to }];
    }
    const isUsers = role === 'input' || (to === '' && written === digestOf(''));
    if (isUsers) return [{ kind: 'filled', key, column, value: from }];
    const kind = record.kept[key]?.[column] === digestOf(to) ? 'kept' : 'edited';
    return [{ kind, key, column, from, to, ...(formula !== undefined && { formula }) }];
  });
  return heldInUnit(row, found, plan);
}

/** Rows that we wrote, that the dataset has dropped, that the user has kept, and that are not marked yet. */
function goneRows(
  plan: SheetPlan,
  record: RegistryRecord,
  reading: TableReading,
  layout: TableLayout,
): readonly Change[] {
  const wanted = new Set(plan.rows.map((row) => row.key));
  const mark = layout.columns.get(plan.goneMark.column);
  return Object.keys(record.digests).flatMap((key): readonly Change[] => {
    const [at, ...copies] = layout.rows.get(key) ?? [];
    if (wanted.has(key) || at === undefined) return [];
    if (copies.length > 0) return [{ kind: 'key-duplicated', key, rows: copies.length + 1 }];
    if (mark === undefined) return [{ kind: 'gone', key, remark: '' }];
    const now = cellAt(reading, at, mark);
    const isFormula = formulaAt(reading, at, mark) !== undefined;
    if (!isFormula && sameValue(now, plan.goneMark.text)) return [];
    const written = record.digests[key]?.[record.columns.indexOf(plan.goneMark.column)];
    const isOurs = !isFormula && (written === undefined ? now === '' : written === digestOf(now));
    return [{ kind: 'gone', key, ...(!isOurs && { remark: now }) }];
  });
}
