import type { Dataset, ReportData } from '../../library/dataset';
import { valueAt, type PlanRow } from '../plan/sheet-plan';
import { REPORT_COLUMN } from '../tables/chosen-figures';

/** In which report the figures of a row stand, by what its column of reports says: of two reports one figure may have one id. */
export function reportsOfRow({ reports }: Dataset): (row: PlanRow) => readonly ReportData[] {
  const byId = new Map(reports.map((data) => [data.report.id, [data]]));
  return (row) => byId.get(String(valueAt(row, REPORT_COLUMN))) ?? [];
}

/**
 * Every report that a table over some reports may take figures from: each document of a set, those set beside, and those of
 * the years before.
 */
export function reportsSeen(data: ReportData): readonly ReportData[] {
  const { documents = [data, ...(data.beside ?? [])], earlier } = data;
  return [...documents, ...(earlier === undefined ? [] : reportsSeen(earlier))];
}
