import { bundled } from '../../../src/library/bundled';
import type { ReportData } from '../../../src/library/dataset';
import type { CellValue, PlanRow, SheetPlan } from '../../../src/sheets/plan/sheet-plan';

/** The bundled report of the Zhuhai High-tech Zone. */
export function zhuhai(): ReportData {
  const found = bundled().reports.find(({ report }) => report.id === 'zhuhai-hitech-2022');
  if (found === undefined) throw new Error('the bundled report is missing');
  return found;
}

export function rowOf(plan: SheetPlan, key: string): PlanRow {
  const row = plan.rows.find((candidate) => candidate.key === key);
  if (row === undefined) throw new Error(`${plan.id} has no row ${key}`);
  return row;
}

/** The values of a row under the columns given. */
export function cellsOf(plan: SheetPlan, key: string, ...columns: readonly string[]): readonly CellValue[] {
  const { cells } = rowOf(plan, key);
  return columns.map((column) => {
    const value = cells[plan.columns.findIndex(({ id }) => id === column)];
    if (value === undefined) throw new Error(`${plan.id} has no column ${column}`);
    return value;
  });
}

/** Every value of a column, from the top. */
export function columnOf(plan: SheetPlan, column: string): readonly CellValue[] {
  return plan.rows.flatMap(({ key }) => cellsOf(plan, key, column));
}
