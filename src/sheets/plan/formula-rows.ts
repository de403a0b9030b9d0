import type { CellPlace } from './a1';
import { formulaText, placedFormula, type CellReference } from './plan-formula';
import type { SheetPlan } from './sheet-plan';

/**
 * The formulas of a plan that stands whole, its body beginning at `origin`: for each row one entry a column, `null`
 * where the cell holds a value.
 */
export function formulaRows(plan: SheetPlan, origin: CellPlace): readonly (readonly (string | null)[])[] {
  const rows = new Map(plan.rows.map(({ key }, index) => [key, index]));
  const columns = new Map(plan.columns.map(({ id }, index) => [id, index]));
  const placeOf = (reference: CellReference): CellPlace | undefined => {
    const row = rows.get(reference.row);
    const column = columns.get(reference.column);
    return row === undefined || column === undefined ? undefined : { row, column };
  };
  return plan.rows.map(({ key, cells }) =>
    plan.columns.map(({ id }) => {
      const formula = cells[id]?.formula;
      if (formula === undefined) return null;
      const placed = placedFormula(formula, placeOf);
      if (placed === undefined)
        throw new RangeError(`${plan.request.plan}: ${key}/${id} refers to a cell that is not there`);
      return formulaText(placed, origin);
    }),
  );
}
