import { cellAddress, type CellPlace } from './a1';

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
