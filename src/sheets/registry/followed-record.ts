import type { SheetPlan } from '../plan/sheet-plan';
import { digestOf } from './cell-digest';
import type { RegistryRecord } from './registry-record';
import { layoutOf, type TableLayout } from './table-layout';
import { cellAt, formulaAt, type TableReading } from './table-reading';

/**
 * The record of a table as its cells say: Excel's own undo takes back the cells of a refresh, not what is remembered of them. Where
 * all cells that the last refresh wrote over hold what stood there before, and none of its new rows is there, the record is the
 * one before it. A refresh that did nothing but add rows leaves no such trace: rows that are missing were deleted.
 */
export function followedRecord(
  plan: SheetPlan,
  record: RegistryRecord,
  reading: TableReading,
): RegistryRecord {
  const { replaced, columns, digests } = record;
  if (replaced === undefined) return record;
  const layout = layoutOf(plan, record, reading);
  const cells = Object.entries(replaced.cells).flatMap(([key, before]) =>
    Object.entries(before).map(([column, digest]) => ({ key, column, digest })),
  );
  const found = cells.filter(({ key, column }) => placeOf(key, column, layout) !== undefined);
  const isBack = ({ key, column, digest }: (typeof cells)[number]): boolean => {
    const [row = -1, position = -1] = placeOf(key, column, layout) ?? [];
    return (
      formulaAt(reading, row, position) === undefined && digestOf(cellAt(reading, row, position)) === digest
    );
  };
  const isUndone =
    found.length > 0 &&
    found.every(isBack) &&
    replaced.rows.every((key) => (layout.rows.get(key) ?? []).length === 0);
  if (!isUndone) return record;
  const before = Object.entries(digests)
    .filter(([key]) => !replaced.rows.includes(key))
    .map(([key, row]) => {
      const earlier = replaced.cells[key] ?? {};
      return [key, row.map((digest, at) => earlier[columns[at] ?? ''] ?? digest)] as const;
    });
  return { ...record, digests: Object.fromEntries(before), replaced: { cells: {}, rows: [] } };
}

function placeOf(
  key: string,
  column: string,
  { rows, columns }: TableLayout,
): readonly [row: number, column: number] | undefined {
  const [row, ...copies] = rows.get(key) ?? [];
  const position = columns.get(column);
  return row === undefined || copies.length > 0 || position === undefined ? undefined : [row, position];
}
