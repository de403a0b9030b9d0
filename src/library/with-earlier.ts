import type { ReportData } from './dataset';
import { seenFromAnother } from './seen-from-another';

/** The reports, each knowing the one before it: the newest of the same area that is older, of those whose date is known. */
export function withEarlier(reports: readonly ReportData[]): readonly ReportData[] {
  const linked = new Map<ReportData, ReportData>();
  for (const data of reports.toSorted((one, other) =>
    (one.report.date ?? '').localeCompare(other.report.date ?? ''),
  )) {
    const { area, date } = data.report;
    const isEarlier = ({ report }: ReportData): boolean =>
      report.area === area && report.date !== undefined && date !== undefined && report.date < date;
    const earlier = [...linked.values()].findLast(isEarlier);
    linked.set(data, earlier === undefined ? data : { ...data, earlier: seenFromAnother(earlier) });
  }
  return reports.map((data) => linked.get(data) ?? data);
}
