import type { Dataset, ReportData } from '../../library/dataset';
import { valueAt, type PlanRow } from '../../sheets/plan/sheet-plan';
import { REPORT_COLUMN } from '../../sheets/tables/chosen-figures';

/** In which report the figures of a row stand, by what its column of reports says: of two reports one figure may have one id. */
export function reportsOfRow({ reports }: Dataset): (row: PlanRow) => readonly ReportData[] {
  const byId = new Map(reports.map((data) => [data.report.id, [data]]));
  return (row) => byId.get(String(valueAt(row, REPORT_COLUMN))) ?? [];
}

/** A report, and the one before it, from which a table of it may take figures too. */
export function reportAndEarlier(data: ReportData): readonly ReportData[] {
  return data.earlier === undefined ? [data] : [data, data.earlier];
}
