import type { PlanCell } from './plan-cell';
import type { PlanRow, SheetPlan } from './sheet-plan';

/**
 * A table as it stands on a sheet: where a number of a row shows its percent sign, the row does not name it once more as its unit.
 * Functions, which give numbers without a format, tell the unit all the same.
 */
export function withUnitsShownOnce(plan: SheetPlan): SheetPlan {
  return { ...plan, rows: plan.rows.map(withUnitOnce) };
}

function withUnitOnce(row: PlanRow): PlanRow {
  const cells = Object.entries(row.cells);
  if (!cells.some(([, cell]) => showsPercent(cell))) return row;
  const others = cells.filter(([, { value, role }]) => value !== PERCENT || role !== 'remark');
  return others.length === cells.length ? row : { ...row, cells: Object.fromEntries(others) };
}

/** What is blank until the user fills it shows nothing yet: there the unit says what to fill in. */
function showsPercent({ value, format }: PlanCell): boolean {
  return format.includes(PERCENT) && typeof value === 'number';
}

const PERCENT = '%';
