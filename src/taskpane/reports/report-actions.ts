import type { KeptReportsRead } from '../../excel/kept-reports';
import { createReportStore } from '../../excel/report-store';
import type { KeptReport } from '../../library/kept/kept-report';
import type { StoredReport } from '../../library/kept/stored-report';
import type { Refusal } from '../../wording/refusal';

/** What the pane asks of the workbook about the reports that it keeps. */
export interface ReportActions {
  /** Reads the reports that the workbook keeps; writes nothing. */
  readKeptReports(): Promise<KeptReportsRead | Refusal>;
  /** Keeps a report in the workbook, in the place of the one with its id. */
  keepReport(kept: KeptReport): Promise<Refusal | undefined>;
  /** Of a kept report that two authors wrote at once, lets the rival stand that has the digest given; else what is used. */
  settleReport(id: string, digest?: string): Promise<StoredReport | Refusal>;
  /** Takes a report out of the workbook, by its id. */
  removeReport(id: string): Promise<Refusal | undefined>;
}

/** The state in which each report was seen is remembered, which tells whether another author has changed it since. */
export function reportActions(): ReportActions {
  const { read, keep, settle, remove } = createReportStore();
  return { readKeptReports: read, keepReport: keep, settleReport: settle, removeReport: remove };
}
