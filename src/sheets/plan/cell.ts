import { decimalPlaces, shift, toNumber, type Decimal } from '../../core/number/decimal';
import type { Observation } from '../../core/reading/observation';
import { convert } from '../../core/number/quantity';
import { isMissing } from '../../core/missing';
import { isYuan } from '../../core/number/unit';
import type { PlanFormula } from './plan-formula';
import type { Column, CellValue, PlanRow } from './sheet-plan';

/** One cell of a plan, before it is put under its column. */
export interface Cell {
  readonly value: CellValue;
  /** Computes the value on the sheet; its format must not be `@`. */
  readonly formula?: PlanFormula;
  /** Where it differs from the column's. */
  readonly format?: string;
  /** Ids of the observations and statements that it was made from. */
  readonly sources?: readonly string[];
}

/** A row from its cells by column id; a column without one is left empty. `inputs` are the user's to fill. */
export function planRow(
  key: string,
  columns: readonly Column[],
  cells: Readonly<Record<string, Cell | undefined>>,
  inputs: readonly string[] = [],
): PlanRow {
  const formats: Record<string, string> = {};
  const sources: Record<string, readonly string[]> = {};
  const formulas: Record<string, PlanFormula> = {};
  for (const { id, format } of columns) {
    const cell = cells[id];
    if (cell === undefined) continue;
    if (cell.format !== undefined) formats[id] = cell.format;
    if (cell.value === '' && cell.formula === undefined) continue;
    if (cell.formula !== undefined) {
      if ((cell.format ?? format) === '@') throw new RangeError(`${key}/${id}: a formula in a cell for text`);
      formulas[id] = cell.formula;
    }
    if (cell.sources !== undefined && cell.sources.length > 0) sources[id] = cell.sources;
  }
  const values = columns.map(({ id }) => cells[id]?.value ?? '');
  const isLive = Object.keys(formulas).length > 0;
  return {
    key,
    cells: values,
    formats,
    sources,
    ...(isLive && { formulas }),
    ...(inputs.length > 0 && { inputs }),
  };
}

/** The money unit of the tables. */
export const MONEY_UNIT = '亿元';

/** The unit in which the tables show a figure: 亿元 for any domestic money, else as printed. */
export function tableUnit(unit: string): string {
  return isYuan(unit) ? MONEY_UNIT : unit;
}

/** A level or a share with its digits as printed; percentages as fractions, money in 亿元. */
export function levelCell({ id, value, unit }: Observation): Cell {
  if (unit === '%') return { value: fraction(value), format: percentFormat(value, 0), sources: [id] };
  const shown = convert({ value, unit }, tableUnit(unit));
  const digits = isMissing(shown) ? value : shown.value;
  return { value: toNumber(digits), format: numberFormat(decimalPlaces(digits)), sources: [id] };
}

/** A growth as a fraction, with one digit after the point or as many as were printed. */
export function growthCell({ id, value }: Observation): Cell {
  return { value: fraction(value), format: percentFormat(value, 1), sources: [id] };
}

/** Digits grouped by thousands; digits after the point as many as deserved. */
export function numberFormat(places: number): string {
  return places > 0 ? `#,##0.${'0'.repeat(places)}` : '#,##0';
}

function percentFormat(percentage: Decimal, fewest: number): string {
  const places = Math.max(decimalPlaces(percentage), fewest);
  return places > 0 ? `0.${'0'.repeat(places)}%` : '0%';
}

function fraction(percentage: Decimal): number {
  return toNumber(shift(percentage, -2));
}
