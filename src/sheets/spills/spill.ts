import type { ReportData } from '../../library/dataset';
import type { Column, PlanRow, SheetPlan } from '../plan/sheet-plan';

/** What a function of ours spills over cells: some columns of a table, a row for each of its rows. */
export interface Spill {
  readonly plan: SheetPlan;
  readonly columns: readonly Column[];
  /** The reports in which the figures of a row stand. */
  readonly reportsOf: (row: PlanRow) => readonly ReportData[];
}

/** The columns of these ids, in the order of the ids. */
export function columnsOf({ columns }: SheetPlan, ids: readonly string[]): readonly Column[] {
  return ids.flatMap((id) => columns.find((column) => column.id === id) ?? []);
}
