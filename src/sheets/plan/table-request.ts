import type { Language } from '../../core/language';
import { MONEY_UNIT } from '../../core/number/unit';
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
  /** The unit of its money; a table that has none, or that computes on the sheet, stays as it is. */
  readonly unit: string;
  /** Whether its charts stand below it, if it has any. */
  readonly charts: boolean;
  readonly options: TableOptions;
}

/** What else may be asked of a table. */
export interface TableOptions {
  /** That the figures which a report states are formulas of ours, not values. */
  readonly live?: true;
}

/** A request for a whole table of a report, and of others with it, charts and all, that asks for nothing in particular. */
export function wholeTable(
  plan: PlanId,
  report: string,
  language: Language,
  beside: readonly string[] = [],
): TableRequest {
  return { plan, reports: [report, ...beside], language, unit: MONEY_UNIT, charts: true, options: {} };
}
