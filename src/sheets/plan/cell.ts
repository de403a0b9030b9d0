import type { Observation } from '../../core/reading/observation';
import { printedNumber } from '../../core/number/printed-number';
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
  const shown = convert({ value, unit }, tableUnit(unit));
  return { ...printedNumber(isMissing(shown) ? { value, unit } : shown), sources: [id] };
}

/** A growth with its digits as printed, as the fraction of a percentage. */
export function growthCell({ id, value, unit }: Observation): Cell {
  const shown = convert({ value, unit }, '%');
  return { ...printedNumber(isMissing(shown) ? { value, unit } : shown), sources: [id] };
}
