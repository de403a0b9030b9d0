import { digestOf, sameValue } from './cell-digest';
import type { RegistryRecord } from './registry-record';
import type { CellValue } from '../plan/plan-cell';
import { valueAt, type Column, type PlanRow, type SheetPlan } from '../plan/sheet-plan';
import { layoutOf } from './table-layout';
import { cellAt, type TableReading } from './table-reading';

/** A cell of one of our tables, walked back to what it was made from. */
export interface Trace {
  readonly kind: 'table-cell';
  readonly plan: SheetPlan;
  readonly row: PlanRow;
  /** Absent where the cell stands in a column of the user's own. */
  readonly column?: Column;
  /** What stands in the cell. */
  readonly value: CellValue;
  readonly state: TraceState;
}

/**
 * Whether the cell shows what the dataset has: `as-reported`; `outdated`, where the dataset has gone on since it was
 * written; `edited`, where the user has written over it. What a live formula shows is computed from what was
 * reported, and passes for it; what stands in a cell that is the user's to fill contradicts nothing.
 */
export type TraceState = 'as-reported' | 'outdated' | 'edited';

/** A place in a table's body, as it was read; counts from 0. */
export interface PlaceRead {
  readonly reading: TableReading;
  readonly row: number;
  readonly column: number;
}

/**
 * Walks a cell back by its row's key and its column's header, never by position, so that sorting, moving and
 * inserting make no difference. Nothing where the row is not one of ours.
 */
export function traceOf(plan: SheetPlan, record: RegistryRecord, place: PlaceRead): Trace | undefined {
  const { reading } = place;
  const layout = layoutOf(plan, record, reading);
  const key = layout.keyAt(place.row);
  const row = plan.rows.find((candidate) => candidate.key === key);
  if (row === undefined) return undefined;

  const value = cellAt(reading, place.row, place.column);
  const column = plan.columns.find(({ id }) => layout.columns.get(id) === place.column);
  const found = { kind: 'table-cell', plan, row, value } as const;
  if (column === undefined) return { ...found, state: 'as-reported' };
  const role = row.cells[column.id]?.role;
  if (role === 'live' || role === 'input') return { ...found, column, state: 'as-reported' };
  return { ...found, column, state: stateOf(value, valueAt(row, column.id), writtenAs()) };

  function writtenAs(): string | undefined {
    return record.digests[row?.key ?? '']?.[record.columns.indexOf(column?.id ?? '')];
  }
}

/** Whether every column of ours stands under its own header, so that one row is enough to walk a cell back. */
export function hasOwnHeaders({ columns }: SheetPlan, header: readonly string[]): boolean {
  return columns.every((column) => header.includes(column.header));
}

/**
 * Ids of the observations and statements that a cell was made from; for a cell that was made from none, such as an
 * empty one or a column of the user's own, those of its row.
 */
export function tracedSources({ row, column }: Pick<Trace, 'row' | 'column'>): readonly string[] {
  const own = (column && row.cells[column.id]?.sources) ?? [];
  return own.length > 0 ? own : [...new Set(Object.values(row.cells).flatMap((cell) => cell.sources))];
}

function stateOf(value: CellValue, wanted: CellValue, written: string | undefined): TraceState {
  if (sameValue(value, wanted)) return 'as-reported';
  return written === digestOf(value) ? 'outdated' : 'edited';
}
