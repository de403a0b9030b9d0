import { cellAddress, type CellPlace } from './a1';
import type { SheetPlan } from './sheet-plan';

/**
 * A live formula as plain data: texts, and between them cells of the same table. A range is two cells with a colon
 * between them.
 *
 * A formula that refers to its own row stays right however the table is sorted; one that refers to another row is
 * bound to the place, as Excel's formulas are.
 *
 * @example ['=', { row: 'gdp', column: 'value' }, '*2']
 */
export type PlanFormula = readonly (string | CellReference)[];

/** A cell of the same table, by its row's key and its column's id. */
export interface CellReference {
  readonly row: string;
  readonly column: string;
}

/** A formula whose references have become places in the table's body. */
export type PlacedFormula = readonly (string | CellPlace)[];

/** The formula with each reference at the place that `placeOf` knows; nothing if one of them has none. */
export function placedFormula(
  formula: PlanFormula,
  placeOf: (reference: CellReference) => CellPlace | undefined,
): PlacedFormula | undefined {
  const placed = formula.map((part) => (typeof part === 'string' ? part : placeOf(part)));
  return placed.every((part) => part !== undefined) ? placed : undefined;
}

/** The formula as it is typed, in a table whose body begins at `origin`. */
export function formulaText(formula: PlacedFormula, origin: CellPlace): string {
  return formula
    .map((part) =>
      typeof part === 'string'
        ? part
        : cellAddress({ row: origin.row + part.row, column: origin.column + part.column }),
    )
    .join('');
}

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
  return plan.rows.map(({ key, formulas }) =>
    plan.columns.map(({ id }) => {
      const formula = formulas?.[id];
      if (formula === undefined) return null;
      const placed = placedFormula(formula, placeOf);
      if (placed === undefined)
        throw new RangeError(`${plan.id}: ${key}/${id} refers to a cell that is not there`);
      return formulaText(placed, origin);
    }),
  );
}

/** Whether a plan has any live formula. */
export function hasFormulas({ rows }: SheetPlan): boolean {
  return rows.some(({ formulas }) => formulas !== undefined);
}
