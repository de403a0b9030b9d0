import { yearBehind } from '../core/reading/report-year';
import type { ReportData } from './dataset';
import { setAround } from './document-set';
import { seenFromAnother } from './seen-from-another';

/**
 * The reports, each knowing those of the same area before it: the documents of the latest year before its own, the one of
 * its kind first. A budget report that was read beside a work report is not before it.
 */
export function withEarlier(reports: readonly ReportData[]): readonly ReportData[] {
  const dated = reports.map((data) => ({ data, year: yearBehind(data) }));
  const linked = new Map<ReportData, ReportData>();
  for (const { data, year } of dated.toSorted((one, other) => one.year - other.year)) {
    const before = dated.filter(
      // A report without any date and figure is of no year.
      (other) => other.data.report.area === data.report.area && other.year < year && other.year > 0,
    );
    const latest = Math.max(...before.map((other) => other.year));
    const candidates = before
      .filter((other) => other.year === latest)
      .map((other) => linked.get(other.data) ?? other.data)
      .toSorted(byKinship(data));
    const [first] = candidates;
    const earlier = first && seenFromAnother(setAround(first, { reports: candidates }));
    linked.set(data, earlier ? { ...data, earlier } : data);
  }
  return reports.map((data) => linked.get(data) ?? data);
}

/** Those of the same kind first, of these the latest. */
function byKinship({ report }: ReportData): (one: ReportData, other: ReportData) => number {
  const distance = (data: ReportData): number => Number(data.report.kind !== report.kind);
  return (one, other) =>
    distance(one) - distance(other) || (other.report.date ?? '').localeCompare(one.report.date ?? '');
}
