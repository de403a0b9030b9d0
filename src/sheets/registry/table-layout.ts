import type { SheetPlan } from '../plan/sheet-plan';
import { columnLayout, keyColumnIn, type ColumnLayout } from './column-layout';
import type { RegistryRecord } from './registry-record';
import { keyReader, rowsByContent, rowsByKey, type RowLayout } from './row-layout';
import type { TableReading } from './table-reading';

/** Where in a table, as the user has left it, our columns and rows stand. */
export interface TableLayout extends ColumnLayout, RowLayout {
  /** The row of ours at a position, where it is the only one with its key. */
  readonly keyAt: (position: number) => string | undefined;
}

/** Finds our columns by header and content and our rows by key and content, whatever was sorted, moved or inserted. */
export function layoutOf(plan: SheetPlan, record: RegistryRecord, reading: TableReading): TableLayout {
  const last = known.get(reading);
  if (last?.plan === plan && last.record === record) return last.layout;
  const layout = found(plan.retells ?? plan, record, reading);
  known.set(reading, { plan, record, layout });
  return layout;
}

/** One reading is asked about many times in a row. */
const known = new WeakMap<
  TableReading,
  { readonly plan: SheetPlan; readonly record: RegistryRecord; readonly layout: TableLayout }
>();

function found(plan: SheetPlan, record: RegistryRecord, reading: TableReading): TableLayout {
  const keyOf = keyReader(plan, record);
  const keyColumn = keyColumnIn(plan, reading, keyOf);
  const marked = rowsByKey(reading, keyColumn, keyOf);
  const columns = columnLayout(plan, record, reading, marked, keyColumn);
  const rows = rowsByContent(marked, plan, record, reading, columns.columns);
  const keys = new Map(
    [...rows.rows].flatMap(([key, [row, ...copies]]) =>
      row === undefined || copies.length > 0 ? [] : [[row, key] as const],
    ),
  );
  return { ...columns, ...rows, keyAt: (position) => keys.get(position) };
}
