import { indicatorById } from '../../core/catalogue/catalogue';
import type { Observation } from '../../core/reading/observation';
import { notationIn } from '../../core/number/number-format';
import { printedNumber } from '../../core/number/printed-number';
import { convert, type Quantity } from '../../core/number/quantity';
import { isMissing } from '../../core/missing';
import { isYuan, MONEY_UNIT, unitScale } from '../../core/number/unit';
import type { PlanFormula } from './plan-formula';
import type { CellRole, CellValue, PlanCell } from './plan-cell';
import type { Column, PlanRow } from './sheet-plan';

/**
 * A cell as a table makes it, before it is put under its column: whoever makes a number says what it is; a text is a
 * remark and has its column's format unless it says otherwise.
 */
export type Cell = Partial<Omit<PlanCell, 'value' | 'role' | 'formula'>> &
  (
    | { readonly value: string; readonly role?: Exclude<CellRole, 'live'> }
    | { readonly value: number; readonly role: Exclude<CellRole, 'live'> }
    | { readonly value: CellValue; readonly role: 'live'; readonly formula: PlanFormula }
  );

/** A row from its cells by column id; a column without one is left empty, and so is one for which there is only `''`. */
export function planRow(
  key: string,
  columns: readonly Column[],
  cells: Readonly<Record<string, Cell | undefined>>,
): PlanRow {
  const whole = columns.flatMap(({ id, format }): readonly (readonly [string, PlanCell])[] => {
    const cell = cells[id];
    if (cell === undefined || (cell.value === '' && (cell.role ?? 'remark') === 'remark')) return [];
    const made: PlanCell = { format, role: 'remark', sources: [], ...cell };
    if (made.role === 'live' && made.format === '@')
      throw new RangeError(`${key}/${id}: a formula in a cell for text`);
    return [[id, made]];
  });
  return { key, cells: Object.fromEntries(whole) };
}

/**
 * The unit in which the tables show a figure: 亿元 for domestic money, but 元 for what is told in plain yuan or usually is, an
 * income, a price (5.26万元 a head); else as printed.
 */
export function tableUnit({ unit, indicator = '' }: Pick<Observation, 'unit' | 'indicator'>): string {
  if (!isYuan(unit)) return unit;
  const usual = indicatorById(indicator)?.unit;
  const isInYuan = unitScale(unit).power === 0 || (usual !== undefined && isPlainYuan(usual));
  return isInYuan ? YUAN : MONEY_UNIT;
}

function isPlainYuan(unit: string): boolean {
  return isYuan(unit) && unitScale(unit).power === 0;
}

const YUAN = '元';

/** A level or a share with its digits as printed; percentages as fractions, money in 亿元. */
export function levelCell(level: Observation): Cell {
  const { id, value, unit } = level;
  const shown = convert({ value, unit }, tableUnit(level));
  return statedCell(isMissing(shown) ? { value, unit } : shown, id);
}

/**
 * A level in the unit that its row says, so far as that can be; in another kind of unit it is no number of that row, and its digits
 * and unit stand as a text.
 */
export function levelInRow(level: Observation, unit: string): Cell {
  const shown = convert({ value: level.value, unit: level.unit }, unit);
  return isMissing(shown)
    ? { value: `${level.value}${level.unit}`, format: '@', sources: [level.id] }
    : statedCell(shown, level.id);
}

/** A growth with its digits as printed, as the fraction of a percentage. */
export function growthCell({ id, value, unit }: Observation): Cell {
  const shown = convert({ value, unit }, '%');
  return statedCell(isMissing(shown) ? { value, unit } : shown, id);
}

/** A number with the digits of the figure that it states, in the unit given. */
export function statedCell(printed: Quantity, id: string): NumberCell {
  return { ...printedNumber(printed), ...amountUnit(printed.unit), role: 'stated', sources: [id] };
}

/** A cell that holds a number in a format of its own. */
export type NumberCell = Cell & { readonly value: number; readonly format: string };

/** The unit of an amount; percentages and points have none, since they are in no unit that could be another. */
export function amountUnit(unit: string): Pick<PlanCell, 'unit'> {
  return notationIn(unit) === 'amount' ? { unit } : {};
}
