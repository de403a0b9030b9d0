import { cardOf } from '../plan/card-of';
import type { CellValue } from '../plan/plan-cell';
import { placedFormula, type FormulaGround, type PlacedFormula } from '../plan/plan-formula';
import { rowOf } from '../plan/row-of';
import { formatAt, valueAt, type Column, type PlanRow, type SheetPlan } from '../plan/sheet-plan';
import type { CellSource } from '../plan/source-in-cell';

/** What a refresh writes into a cell of ours. */
export interface WrittenCell extends ToldBeside {
  readonly value: CellValue;
  readonly format: string;
}

/** What a cell holds beside its value, or in its stead. */
export interface ToldBeside {
  /** It speaks of cells as they stand when it is written. */
  readonly formula?: PlacedFormula;
  /** The source that the number carries. */
  readonly source?: CellSource;
}

/** A cell of a row of a plan as it is written into a table, whose rows and columns stand as `ground` says. */
export function writtenCell(
  row: PlanRow,
  column: Column,
  plan: SheetPlan,
  ground: FormulaGround,
): WrittenCell {
  const told = toldBeside(row.key, column.id, plan, ground);
  return { value: valueAt(row, column.id), format: formatAt(row, column), ...told };
}

export function toldBeside(key: string, column: string, plan: SheetPlan, ground: FormulaGround): ToldBeside {
  const live = rowOf(plan, key)?.cells[column]?.formula;
  const formula = live && placedFormula(live, key, ground);
  const source = cardOf(plan, key, column);
  return { ...(formula && { formula }), ...(source && { source }) };
}
