import type { Dataset, ReportData } from '../library/dataset';
import { newestReport } from '../library/newest-report';
import { reportById } from '../library/report-by-id';

/** The report that the pane speaks of: the one that was chosen, as long as it is there, else the newest. */
export function reportSpokenOf(dataset: Dataset, chosen: string | undefined): ReportData | undefined {
  return (chosen === undefined ? undefined : reportById(dataset, chosen)) ?? newestReport(dataset);
}
