import { KEY_COLUMN, type Column, type SheetPlan } from './sheet-plan';
import type { TableOptions } from './table-request';

/** The column of the sentences that rows were read from, in every table that has one. */
export const SOURCE_COLUMN = 'source';

/** The plan without the columns that are left out; charts that draw one of them go with it. */
export function withChosenColumns(plan: SheetPlan, { without = [], source }: TableOptions): SheetPlan {
  const dropped = new Set(
    optionalColumns(plan).flatMap(({ id }) =>
      without.includes(id) || (id === SOURCE_COLUMN && source !== undefined) ? [id] : [],
    ),
  );
  if (dropped.size === 0) return plan;
  const charts = plan.charts?.filter(({ categories }) =>
    categories.every(({ points }) => points.every((point) => !dropped.has(point?.column ?? ''))),
  );
  return {
    ...plan,
    columns: plan.columns.filter(({ id }) => !dropped.has(id)),
    ...(charts && { charts }),
  };
}

/**
 * The columns that a table can do without: not those that name its rows, say the unit of its numbers, take the mark of a row that
 * is gone, or are computed from; and none of a page, whose width they make up.
 */
export function optionalColumns(plan: SheetPlan): readonly Column[] {
  if (plan.page !== undefined) return [];
  const needed = new Set<string>([KEY_COLUMN, plan.goneMark.column, ...plan.naming, ...usedColumns(plan)]);
  return plan.columns.filter(({ id }) => !needed.has(id));
}

function usedColumns({ rows }: SheetPlan): readonly string[] {
  return rows.flatMap(({ cells }) =>
    Object.entries(cells).flatMap(([id, { role, value, unit, formula = [] }]) => [
      ...(role === 'input' || (typeof value === 'string' && unit !== undefined) ? [id] : []),
      ...formula.flatMap((part) => (typeof part === 'string' ? [] : [part.column])),
    ]),
  );
}
