import { reportScorecard } from '../../../core/health/report-scorecard';
import type { Scorecard } from '../../../core/health/scorecard';
import { yearBehind } from '../../../core/reading/report-year';
import type { Dataset, ReportData } from '../../../library/dataset';
import { documentSets } from '../../../library/document-set';

/** An area with all its documents of the year, as one set, and what they come to. */
export interface ComparedArea {
  readonly whole: ReportData;
  readonly card: Scorecard;
}

/** The other reports at hand of the same year, of whatever area. */
export function reportsOfYear(data: ReportData, { reports }: Dataset): readonly ReportData[] {
  const year = yearBehind(data);
  return reports.filter((other) => other.report.id !== data.report.id && yearBehind(other) === year);
}

/** The areas of a report and of those beside it, each with its documents as one set. */
export function comparedAreas(data: ReportData): readonly ComparedArea[] {
  const { beside = [], ...alone } = data;
  return documentSets([alone, ...beside]).map((whole) => ({ whole, card: reportScorecard(whole) }));
}
