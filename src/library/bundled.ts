import type { Dataset, ReportData } from './dataset';
import { contentVersion } from './content-version';
import { withEarlier } from './with-earlier';
import { zhuhaiHitech2022 } from './reports/zhuhai-hitech-2022/report-data';

const REPORTS: readonly ReportData[] = [zhuhaiHitech2022];

let dataset: Dataset | undefined;

/** The reports that the add-in is delivered with. */
export function bundled(): Dataset {
  dataset ??= { version: contentVersion(REPORTS), reports: withEarlier(REPORTS) };
  return dataset;
}
