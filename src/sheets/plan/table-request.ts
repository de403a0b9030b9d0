import type { Language } from '../../core/language';
import { MONEY_UNIT } from '../../core/number/unit';
import type { TableDescriptions } from '../../wording/table-descriptions';

/** A table by its id; one that nobody describes does not compile. */
export type PlanId = keyof TableDescriptions;

/** A table as it is asked for: chosen in the pane, kept in the workbook, and planned anew by every refresh. */
export interface TableRequest {
  readonly plan: PlanId;
  /** Ids of the reports that it tells of: one, until a table tells of several. */
  readonly reports: readonly [string, ...string[]];
  readonly language: Language;
  /** The unit of its money; a table that has none, or that computes on the sheet, stays as it is. */
  readonly unit: string;
  /** Whether its charts stand below it, if it has any. */
  readonly charts: boolean;
  /** What else may be asked of a table: nothing, so far. */
  readonly options: TableOptions;
}

export type TableOptions = Readonly<Record<never, never>>;

/** A request for a whole table of one report, charts and all, that asks for nothing in particular. */
export function wholeTable(plan: PlanId, report: string, language: Language): TableRequest {
  return { plan, reports: [report], language, unit: MONEY_UNIT, charts: true, options: {} };
}
