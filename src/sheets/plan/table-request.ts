import type { Language } from '../../core/language';
import type { TableDescriptions } from '../../wording/table-descriptions';

/** A table by its id; one that nobody describes does not compile. */
export type PlanId = keyof TableDescriptions;

/** A table as it is asked for: chosen in the pane, kept in the workbook, and planned anew by every refresh. */
export interface TableRequest {
  readonly plan: PlanId;
  /**
   * Ids of the reports that it tells of, the one that it was asked of first. A table of several (a row of years, areas side
   * by side) has those that it was inserted with, so that a refresh finds its columns again whatever has come since; a table
   * of one takes several as a set, the documents of one area and year.
   */
  readonly reports: readonly [string, ...string[]];
  readonly language: Language;
  /**
   * The unit of its money: one by name, `USUAL_UNIT` or `AS_PRINTED`. A table that has no money, or that computes on the sheet,
   * stays as it is.
   */
  readonly unit: string;
  /** Whether its charts stand below it, if it has any. */
  readonly charts: boolean;
  readonly options: TableOptions;
}

/** Each amount in the unit in which its table shows it. */
export const USUAL_UNIT = 'usual';

/** Each row's amounts in the unit in which the report prints them. */
export const AS_PRINTED = 'as-printed';

/** How figures may stand in a table that are not values: fetched by formulas of ours, or computed by Excel's own alone. */
export const FORMULA_CHOICES = ['ours', 'native'] as const;
export type FormulaChoice = (typeof FORMULA_CHOICES)[number];

/** Where numbers may have their sources, other than in a column of sentences: each in its own cell, or nowhere. */
export const SOURCE_CHOICES = ['cell', 'none'] as const;
export type SourceChoice = (typeof SOURCE_CHOICES)[number];

/** What else may be asked of a table; what is absent is as tables are by themselves. */
export interface TableOptions {
  /** Which figures are formulas; all are values else. */
  readonly formulas?: FormulaChoice;
  /** Where their sources are; in a column else. */
  readonly source?: SourceChoice;
  /** The ids of columns that are left out. */
  readonly without?: readonly string[];
  /** That lines above it say what it is, of which report, in which unit, and how to cite it. */
  readonly titled?: true;
}

/** A request for a whole table of a report, and of others with it, charts and all, that asks for nothing in particular. */
export function wholeTable(
  plan: PlanId,
  report: string,
  language: Language,
  beside: readonly string[] = [],
): TableRequest {
  return { plan, reports: [report, ...beside], language, unit: USUAL_UNIT, charts: true, options: {} };
}
