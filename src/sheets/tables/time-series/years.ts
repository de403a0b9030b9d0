import { yearBehind } from '../../../core/reading/report-year';
import type { Dataset, ReportData } from '../../../library/dataset';
import { documentSet } from '../../../library/document-set';

/** A column: a year, and the documents that were read of it as one set. */
export interface YearColumn {
  readonly year: number;
  readonly id: string;
  readonly whole: ReportData;
}

/** The other reports at hand of the same area, of whatever year. */
export function reportsOfArea({ report }: ReportData, { reports }: Dataset): readonly ReportData[] {
  return reports.filter((other) => other.report.id !== report.id && other.report.area === report.area);
}

/** The years of a report and of those beside it, the earliest first. */
export function yearColumns(data: ReportData): readonly YearColumn[] {
  const byYear = new Map<number, readonly ReportData[]>();
  const { beside = [], ...alone } = data;
  for (const one of [alone, ...beside]) {
    const year = yearBehind(one);
    byYear.set(year, [...(byYear.get(year) ?? []), one]);
  }
  return [...byYear]
    .sort(([one], [other]) => one - other)
    .flatMap(([year, [first, ...others]]) =>
      first === undefined ? [] : [{ year, id: yearColumn(year), whole: documentSet([first, ...others]) }],
    );
}

/** The id of the column of a year. */
export function yearColumn(year: number): string {
  return `year-${year}`;
}
