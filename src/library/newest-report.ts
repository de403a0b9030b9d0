import type { Dataset, ReportData } from './dataset';

/** The report of the latest date; nothing where there is none. */
export function newestReport(dataset: Dataset): ReportData | undefined {
  return newestFirst(dataset)[0];
}

/** The reports by their dates, the latest first; those of one day in the order in which they came, those without one last. */
export function newestFirst({ reports }: Dataset): readonly ReportData[] {
  return reports.toSorted((one, other) => (other.report.date ?? '').localeCompare(one.report.date ?? ''));
}
