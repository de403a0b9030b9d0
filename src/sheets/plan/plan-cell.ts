import type { PlanFormula } from './plan-formula';

/** A cell's value: text, a number (percentages as fractions), or nothing (`''`). */
export type CellValue = string | number;

/**
 * What a cell is, as whoever made it knows:
 *
 * - `stated`: a number that the report prints, its digits kept; money may stand in the table's unit.
 * - `derived`: a number computed from such ones: a base counted back, a difference, a criterion, a median.
 * - `remark`: what names, dates and explains them: texts, years, places in a list.
 * - `input`: the user's to fill; `value` is what stands there until then. Whatever the user puts there is theirs: a
 *   refresh tells it, and never writes over it.
 * - `live`: computes itself on the sheet by `formula`, so a refresh neither compares nor writes it: what a user puts
 *   there is kept, and only a row that is appended gets its formulas (or their values, where a cell that they refer to
 *   is gone).
 */
export type CellRole = 'stated' | 'derived' | 'remark' | 'input' | 'live';

/** A formula over cells of one row, by their columns' ids, with its equals sign. */
export type RowFormula = readonly (string | { readonly column: string })[];

/** One cell of a plan, with all that is known of it. */
export interface PlanCell {
  /** Of a live cell what its formula gives, for files that are opened without the add-in and for comparing plans. */
  readonly value: CellValue;
  /** An Excel number format: digits as printed; `@` for text. */
  readonly format: string;
  /**
   * The unit of an amount (亿元, 公顷), or the unit that the text of a remark names, so that the two are put into another
   * unit together. None for percentages and percentage points, and none where the column's header says the unit.
   */
  readonly unit?: string;
  readonly role: CellRole;
  /** Ids of the observations and statements that it was made from; none for what comes from no report. */
  readonly sources: readonly string[];
  /** How Excel itself can compute a derived number from other cells of its row, for whoever wants it so. */
  readonly native?: RowFormula;
  /** What of that the user has put into a credit memo; absent where that is nothing. */
  readonly yours?: readonly UsersFigure[];
  /** Of a live cell alone. Its format is never `@`: Excel would keep the formula as a text. */
  readonly formula?: PlanFormula;
}

/** A figure that no report states and the user has supplied. */
export interface UsersFigure {
  /** What it is and how much, in the table's language: 一般公共预算支出 38.00亿元. */
  readonly text: string;
  /** Where it stands, as formulas name it; absent where that is not known. */
  readonly cell?: string;
}
