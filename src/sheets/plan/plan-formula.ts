import { cellAddress, columnLetters, type CellPlace } from './a1';

/**
 * A live formula as plain data: texts, and between them cells of the same table.
 *
 * A cell of the formula's own row is referred to by its place, which stays right however the table is sorted; one of another
 * row is looked up by that row's key, as the cells of a chart are, so that sorting and deleting rows move nothing.
 *
 * @example ['=', { row: 'gdp', column: 'value' }, '*2']
 */
export type PlanFormula = readonly (string | CellReference)[];

/** A cell of the same table, by its row's key and its column's id. */
export interface CellReference {
  readonly row: string;
  readonly column: string;
}

/** A table's body as formulas find their way in it. */
export interface FormulaGround {
  readonly rows: number;
  /** The position of a row of ours; nothing where it is not there, or not alone. */
  readonly rowOf: (key: string) => number | undefined;
  readonly columnOf: (id: string) => number | undefined;
  /** What stands in the key cell of a row that is there. */
  readonly keyTextOf: (key: string) => string;
  readonly keyColumn: number;
}

/** A formula whose references have become places in the table's body. */
export type PlacedFormula = readonly (string | CellPlace | LookedUp)[];

/** The cell of a column in whichever row has the key. */
interface LookedUp {
  readonly key: string;
  readonly column: number;
  readonly keyColumn: number;
  /** How many rows the body has. */
  readonly among: number;
}

/** The formula of a row with each reference where the ground has it; nothing if one of them is not there. */
export function placedFormula(
  formula: PlanFormula,
  own: string,
  ground: FormulaGround,
): PlacedFormula | undefined {
  const placed = formula.map((part) =>
    typeof part === 'string' ? part : placedReference(part, own, ground),
  );
  return placed.every((part) => part !== undefined) ? placed : undefined;
}

function placedReference(
  { row: key, column: id }: CellReference,
  own: string,
  { rows, rowOf, columnOf, keyTextOf, keyColumn }: FormulaGround,
): CellPlace | LookedUp | undefined {
  const [row, column] = [rowOf(key), columnOf(id)];
  if (row === undefined || column === undefined) return undefined;
  return key === own ? { row, column } : { key: keyTextOf(key), column, keyColumn, among: rows };
}

/** The formula as it is typed, in a table whose body begins at `origin`. */
export function formulaText(formula: PlacedFormula, origin: CellPlace): string {
  return formula
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('key' in part) return lookUpText(part, origin);
      return cellAddress({ row: origin.row + part.row, column: origin.column + part.column });
    })
    .join('');
}

function lookUpText({ key, column, keyColumn, among }: LookedUp, { row, column: left }: CellPlace): string {
  const cells = (index: number): string => columnCells({ row, column: left + index }, among);
  return cellByKey(cells(column), key, cells(keyColumn));
}

/** The cell of a column's cells that stands beside a key; #N/A where the key is not there. */
export function cellByKey(cells: string, key: string, keys: string): string {
  return `INDEX(${cells},${matchOf(key)}${keys},0))`;
}

/** How a formula begins to look for a key, by which it is known again. */
export function matchOf(key: string): string {
  return `MATCH("${key.replaceAll('"', '""')}",`;
}

/** Cells below each other, from the first on: `$D$2:$D$20`. */
export function columnCells({ row, column }: CellPlace, rows: number): string {
  const letters = `$${columnLetters(column)}`;
  return `${letters}$${row + 1}:${letters}$${row + rows}`;
}
