import { valueAt, type SheetPlan } from '../../../src/sheets/plan/sheet-plan';
import type { CellValue } from '../../../src/sheets/plan/plan-cell';
import { found } from '../../support/found';

export function headers(plan: SheetPlan): readonly string[] {
  return plan.columns.map((column) => column.header);
}

/** What a row has in a column; both are there. */
export function cell(plan: SheetPlan, key: string, column: string): CellValue {
  const row = found(plan.rows.find((candidate) => candidate.key === key));
  expect(plan.columns.map(({ id }) => id)).toContain(column);
  return valueAt(row, column);
}

export function cells(plan: SheetPlan, key: string, ...columns: readonly string[]): readonly CellValue[] {
  return columns.map((column) => cell(plan, key, column));
}
