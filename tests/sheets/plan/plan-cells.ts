import { bundled } from '../../../src/library/bundled';
import type { ReportData } from '../../../src/library/dataset';
import type { CellRole, CellValue } from '../../../src/sheets/plan/plan-cell';
import { formatAt, valueAt, type PlanRow, type SheetPlan } from '../../../src/sheets/plan/sheet-plan';

/** The bundled report of the Zhuhai High-tech Zone. */
export function zhuhai(): ReportData {
  const found = bundled().reports.find(({ report }) => report.id === 'zhuhai-hitech-2022');
  if (found === undefined) throw new Error('the bundled report is missing');
  return found;
}

export function rowOf(plan: SheetPlan, key: string): PlanRow {
  const row = plan.rows.find((candidate) => candidate.key === key);
  if (row === undefined) throw new Error(`${plan.request.plan} has no row ${key}`);
  return row;
}

/** The values of a row under the columns given. */
export function cellsOf(plan: SheetPlan, key: string, ...columns: readonly string[]): readonly CellValue[] {
  const row = rowOf(plan, key);
  return columns.map((column) => {
    if (!plan.columns.some(({ id }) => id === column))
      throw new Error(`${plan.request.plan} has no column ${column}`);
    return valueAt(row, column);
  });
}

/** The format of a row under a column. */
export function formatOf(plan: SheetPlan, key: string, column: string): string | undefined {
  const found = plan.columns.find(({ id }) => id === column);
  return found && formatAt(rowOf(plan, key), found);
}

/** What a cell was made from. */
export function sourcesOf(plan: SheetPlan, key: string, column: string): readonly string[] {
  return rowOf(plan, key).cells[column]?.sources ?? [];
}

/** Everything that anything in a row was made from. */
export function rowSources({ cells }: PlanRow): readonly string[] {
  return Object.values(cells).flatMap((cell) => cell.sources);
}

/** The columns of a row whose cells are of a role. */
export function columnsOf(row: PlanRow, role: CellRole): readonly string[] {
  return Object.entries(row.cells).flatMap(([id, cell]) => (cell.role === role ? [id] : []));
}

/** The values of a plan as they stand in its table's body. */
export function bodyOf({ columns, rows }: SheetPlan): readonly (readonly CellValue[])[] {
  return rows.map((row) => columns.map(({ id }) => valueAt(row, id)));
}

/** A row with another value in a cell that it has. */
export function withValue(row: PlanRow, column: string, value: CellValue): PlanRow {
  const cell = row.cells[column];
  if (cell === undefined) throw new Error(`${row.key} has nothing under ${column}`);
  return { ...row, cells: { ...row.cells, [column]: { ...cell, value } } };
}

/** Every value of a column, from the top. */
export function columnOf(plan: SheetPlan, column: string): readonly CellValue[] {
  return plan.rows.flatMap(({ key }) => cellsOf(plan, key, column));
}
