import type { Language } from '../../core/language';
import type { ChartPlan } from '../charts/chart-plan';
import type { PlanFormula } from './plan-formula';

export const PLAN_IDS = [
  'headline-results',
  'results-and-targets',
  'disclosure',
  'doubling-path',
  'public-money',
  'scorecard',
  'credit-memo',
  'audit',
  'projects-and-investment',
  'innovation-and-firms',
  'livelihood-results',
  'livelihood-items',
  'all-figures',
  'report-source',
  'function-samples',
] as const;
export type PlanId = (typeof PLAN_IDS)[number];

/** A cell's value: text, a number (percentages as fractions), or nothing (`''`). */
export type CellValue = string | number;

export interface Column {
  /** Stable in every language; the registry and the refresh match columns by it. */
  readonly id: string;
  readonly header: string;
  /** An Excel number format; `@` for text. */
  readonly format: string;
  /** In characters of the default font. */
  readonly width: number;
}

export interface PlanRow {
  /** Unique in the plan and stable over dataset versions; stands in the last column. */
  readonly key: string;
  /** One value per column, the key last. */
  readonly cells: readonly CellValue[];
  /** Number formats that differ from the column's, by column id: digits as printed. */
  readonly formats: Readonly<Record<string, string>>;
  /** Ids of the observations and statements that each cell was made from, by column id. */
  readonly sources: Readonly<Record<string, readonly string[]>>;
  /**
   * Live formulas, by column id; absent in a row of values alone. `cells` then holds what the formula gives, for files
   * that are opened without the add-in and for comparing plans.
   *
   * A formula cell computes itself, so a refresh neither compares nor writes it: what a user puts there is kept, and
   * only a row that is appended gets its formulas (or their values, where a cell that they refer to is gone).
   * Its format is never `@`: Excel would keep the formula as a text.
   */
  readonly formulas?: Readonly<Record<string, PlanFormula>>;
  /**
   * Columns of this row that are the user's to fill, by id; `cells` holds what stands there until then. Whatever the user
   * puts there is theirs: a refresh tells it, and never writes over it.
   */
  readonly inputs?: readonly string[];
}

/**
 * What a table on a sheet should look like, as plain data: nothing here knows Excel.
 *
 * Made by `tables/<one-table>` from a report's data, carried out by `excel/`, compared by `refresh`.
 */
export interface SheetPlan {
  readonly id: PlanId;
  readonly language: Language;
  readonly report: string;
  readonly datasetVersion: string;
  /** For a new sheet's name and the pane. */
  readonly title: string;
  /** The table name to ask for; a number is added where it is taken. */
  readonly tableName: string;
  /** The money unit of the table: 亿元. */
  readonly unit: string;
  readonly columns: readonly Column[];
  readonly rows: readonly PlanRow[];
  /** What a refresh writes into a row that the dataset no longer has, and where. */
  readonly goneMark: { readonly column: string; readonly text: string };
  /** Charts of the table's figures, for whoever wants them. */
  readonly charts?: readonly ChartPlan[];
}

/** The column of the row keys: last in every plan. */
export const KEY_COLUMN = 'key';
