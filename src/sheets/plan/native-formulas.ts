import type { PlanCell } from './plan-cell';
import type { PlanFormula } from './plan-formula';
import type { PlanRow, SheetPlan } from './sheet-plan';

/**
 * The plan with each number that Excel itself can compute from other cells of its row as that formula, which works wherever the
 * file is opened; what needs a cell that is not there stays a value.
 */
export function withNativeFormulas(plan: SheetPlan): SheetPlan {
  const columns = new Set(plan.columns.map(({ id }) => id));
  return { ...plan, rows: plan.rows.map((row) => rowComputed(row, columns)) };
}

/** Whether a table has numbers that Excel itself can compute. */
export function hasNativeFormulas({ rows }: SheetPlan): boolean {
  return rows.some(({ cells }) => Object.values(cells).some(({ native }) => native !== undefined));
}

function rowComputed(row: PlanRow, columns: ReadonlySet<string>): PlanRow {
  const cells = Object.entries(row.cells).map(([id, cell]) => [id, computed(cell, row, columns)] as const);
  return { ...row, cells: Object.fromEntries(cells) };
}

function computed(cell: PlanCell, { key, cells }: PlanRow, columns: ReadonlySet<string>): PlanCell {
  const formula = cell.native?.map((part): PlanFormula[number] | undefined => {
    if (typeof part === 'string') return part;
    const isNumber = columns.has(part.column) && typeof cells[part.column]?.value === 'number';
    return isNumber ? { row: key, column: part.column } : undefined;
  });
  if (formula === undefined || !formula.every((part) => part !== undefined)) return cell;
  return { ...cell, role: 'live', formula };
}
