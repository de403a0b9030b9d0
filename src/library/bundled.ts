import type { Dataset, ReportData } from './dataset';
import { contentVersion } from './content-version';
import { withEarlier } from './with-earlier';
import { zhuhaiHitech2022 } from './reports/zhuhai-hitech-2022/report-data';

/** The reports that the add-in is delivered with. */
export const BUNDLED_REPORTS: readonly ReportData[] = [zhuhaiHitech2022];

let dataset: Dataset | undefined;

/** The same as a dataset, for whoever needs no library that changes. */
export function bundled(): Dataset {
  dataset ??= { version: contentVersion(BUNDLED_REPORTS), reports: withEarlier(BUNDLED_REPORTS) };
  return dataset;
}
