import type { PlanRow, SheetPlan } from './sheet-plan';

/** The row of a plan that has a key; `undefined` where there is none. Looked up in an index, which is made once a plan. */
export function rowOf({ rows }: Pick<SheetPlan, 'rows'>, key: string): PlanRow | undefined {
  const known = indexes.get(rows) ?? new Map(rows.map((row) => [row.key, row]));
  indexes.set(rows, known);
  return known.get(key);
}

const indexes = new WeakMap<SheetPlan['rows'], ReadonlyMap<string, PlanRow>>();
