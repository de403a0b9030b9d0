import { reportScorecard } from '../../../core/health/report-scorecard';
import type { Scorecard } from '../../../core/health/scorecard';
import { yearBehind } from '../../../core/reading/report-year';
import type { Dataset, ReportData } from '../../../library/dataset';
import { documentSet } from '../../../library/document-set';

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

/** The areas of a report and of those beside it, each once, that of the report first. */
export function comparedAreas(data: ReportData): readonly ComparedArea[] {
  const { beside = [], ...alone } = data;
  const byArea = new Map<string, readonly ReportData[]>();
  for (const one of [alone, ...beside]) {
    const { area } = one.report;
    byArea.set(area, [...(byArea.get(area) ?? []), one]);
  }
  return [...byArea.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const whole = documentSet([first, ...others]);
    return [{ whole, card: reportScorecard(whole) }];
  });
}
