import type { Dataset, ReportData } from './dataset';

/** The report of the latest date, the first of several; nothing where there is none. */
export function newestReport({ reports }: Dataset): ReportData | undefined {
  return reports.toSorted((one, other) => other.report.date.localeCompare(one.report.date))[0];
}
