import type { FormulaGround } from '../plan/plan-formula';
import { rowOf } from '../plan/row-of';
import { KEY_COLUMN, type PlanRow, type SheetPlan } from '../plan/sheet-plan';
import type { TableLayout } from '../registry/table-layout';
import type { Change } from './change';
import type { TableRefresh } from './refresh';
import { writtenCell, type WrittenCell } from './written-cell';

/** A column that comes, goes or gets another header; `at` is its place among the table's columns when its turn has come. */
export type ColumnWrite =
  | { readonly kind: 'renamed'; readonly at: number; readonly from: string; readonly to: string }
  | { readonly kind: 'dropped'; readonly at: number; readonly header: string }
  | {
      readonly kind: 'added';
      readonly at: number;
      readonly header: string;
      /** Their formulas speak of cells as they stand when the column has come. */
      readonly cells: readonly WrittenCell[];
    };

/**
 * What becomes of the columns of a table, of the changes that were accepted: first the headers, then what goes, then what comes,
 * each right of its neighbour in the plan. New rows, which are there by then, have their cells too.
 */
export function columnWrites(
  { plan, reading }: TableRefresh,
  accepted: readonly Change[],
  layout: TableLayout,
  newRows: readonly PlanRow[],
  ground: FormulaGround,
): readonly ColumnWrite[] {
  /** The columns as they stand after each step: ours by id, the user's as nothing. */
  const ids = reading.header.map((_, position) => [...layout.columns].find(([, at]) => at === position)?.[0]);
  const renamed = accepted.flatMap((change): readonly ColumnWrite[] => {
    const at = layout.columns.get('column' in change ? change.column : '');
    if (change.kind !== 'header-retold' || at === undefined) return [];
    return [{ kind: 'renamed', at, from: change.from, to: change.to }];
  });
  const going = accepted
    .flatMap((change) => (change.kind === 'column-dropped' ? (layout.columns.get(change.column) ?? []) : []))
    .toSorted((one, other) => other - one);
  // From the right, so that each goes from where it was read.
  const dropped = going.map((at): ColumnWrite => {
    ids.splice(at, 1);
    return { kind: 'dropped', at, header: reading.header[at] ?? '' };
  });
  const asked = new Set(
    accepted.flatMap((change) => (change.kind === 'column-added' ? [change.column] : [])),
  );
  const added = plan.columns.flatMap((column, index): readonly ColumnWrite[] => {
    if (!asked.has(column.id)) return [];
    const neighbour = plan.columns.slice(0, index).findLast(({ id }) => ids.includes(id))?.id;
    const at = neighbour === undefined ? 0 : ids.indexOf(neighbour) + 1;
    ids.splice(at, 0, column.id);
    const rows = [...reading.rows.keys()].map((position) => rowAt(position, plan, layout));
    const columnOf = (id: string): number | undefined => (ids.includes(id) ? ids.indexOf(id) : undefined);
    const here = { ...ground, columnOf, keyColumn: ids.indexOf(KEY_COLUMN) };
    const cells = [...rows, ...newRows].map((row): WrittenCell =>
      row === undefined ? { value: '', format: column.format } : writtenCell(row, column, plan, here),
    );
    return [{ kind: 'added', at, header: column.header, cells }];
  });
  return [...renamed, ...dropped, ...added];
}

function rowAt(position: number, plan: SheetPlan, layout: TableLayout): PlanRow | undefined {
  const key = layout.keyAt(position);
  return key === undefined ? undefined : rowOf(plan, key);
}
