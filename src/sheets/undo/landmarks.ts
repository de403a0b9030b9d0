import { contentValue } from '../edits/block';
import type { Edit } from '../edits/edit';
import { KEY_COLUMN, type SheetPlan } from '../plan/sheet-plan';
import type { TableRefresh } from '../refresh/refresh';
import { layoutOf } from '../registry/table-layout';
import { cellAt } from '../registry/table-reading';
import type { RowLandmark, TableLandmarks } from './kept-gesture';

/** By what the cells of a new table are found again: its block holds its keys, so no row need be told apart. */
export function newTableLandmarks(plan: SheetPlan, table: string): TableLandmarks {
  const { columns, title, naming, datasetVersion } = plan;
  const columnOf = (id: string): number => columns.findIndex((column) => column.id === id);
  return {
    table,
    title,
    version: datasetVersion,
    headers: columns.map(({ header }) => header),
    keyColumn: columnOf(KEY_COLUMN),
    nameColumn: Math.max(columnOf(naming[0]), 0),
    rows: [],
  };
}

/** A table as it was read, with what we know of it. */
export type LandmarkedTable = Pick<TableRefresh, 'plan' | 'record' | 'reading'>;

/** By what the cells of a table that is written into are found again; `table` is what the kept edits call it. */
export function standingLandmarks(
  { plan, record, reading }: LandmarkedTable,
  edits: readonly Edit[],
  table: string,
): TableLandmarks {
  const { columns } = layoutOf(plan, record, reading);
  const keyColumn = columns.get(KEY_COLUMN) ?? -1;
  const nameColumn = columns.get(plan.naming[0]) ?? 0;
  const keyWritten = new Map(
    edits.flatMap((edit): readonly (readonly [number, string])[] => {
      if (edit.kind !== 'cells' || edit.at.column !== keyColumn) return [];
      return [[edit.at.row, String(contentValue(edit.to.contents?.[0]?.[0] ?? ''))]];
    }),
  );
  // The cells of a column that comes or goes are found again row by row.
  const hasColumns = edits.some(({ kind }) => kind === 'column');
  const places = hasColumns
    ? new Set(reading.rows.keys())
    : new Set(edits.flatMap((edit) => (edit.kind === 'cells' ? [edit.at.row] : [])));
  const rows = [...places].map((at): RowLandmark => ({
    at,
    // A key that was lost is written again by the same edits.
    key: keyWritten.get(at) ?? String(cellAt(reading, at, keyColumn)),
    name: String(cellAt(reading, at, nameColumn)),
  }));
  return {
    table,
    title: plan.title,
    version: plan.datasetVersion,
    versionBefore: record.datasetVersion,
    headers: reading.header,
    keyColumn: Math.max(keyColumn, 0),
    nameColumn,
    rows,
  };
}
