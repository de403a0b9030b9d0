import type { Dataset, ReportData } from './dataset';

export function reportById({ reports }: Dataset, id: string): ReportData | undefined {
  return reports.find(({ report }) => report.id === id);
}
