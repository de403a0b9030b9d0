import type { CellPlace } from './a1';
import { formulaText, placedFormula, type FormulaGround } from './plan-formula';
import { KEY_COLUMN, valueAt, type SheetPlan } from './sheet-plan';

/**
 * The formulas of a plan that stands whole, its body beginning at `origin`: for each row one entry a column, `null`
 * where the cell holds a value.
 */
export function formulaRows(plan: SheetPlan, origin: CellPlace): readonly (readonly (string | null)[])[] {
  const rows = new Map(plan.rows.map(({ key }, index) => [key, index]));
  const columns = new Map(plan.columns.map(({ id }, index) => [id, index]));
  const keyTexts = new Map(plan.rows.map((row) => [row.key, String(valueAt(row, KEY_COLUMN))]));
  const ground: FormulaGround = {
    rows: plan.rows.length,
    rowOf: (key) => rows.get(key),
    columnOf: (id) => columns.get(id),
    keyTextOf: (key) => keyTexts.get(key) ?? key,
    keyColumn: columns.get(KEY_COLUMN) ?? 0,
  };
  return plan.rows.map(({ key, cells }) =>
    plan.columns.map(({ id }) => {
      const formula = cells[id]?.formula;
      if (formula === undefined) return null;
      const placed = placedFormula(formula, key, ground);
      if (placed === undefined)
        throw new RangeError(`${plan.request.plan}: ${key}/${id} refers to a cell that is not there`);
      return formulaText(placed, origin);
    }),
  );
}
