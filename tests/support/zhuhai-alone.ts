import { bundled } from '../../src/library/bundled';
import { contentVersion } from '../../src/library/content-version';
import type { Dataset } from '../../src/library/dataset';

/** A dataset of the Zhuhai High-tech Zone's report and no other, whatever else the add-in is delivered with. */
export function zhuhaiAlone(): Dataset {
  const reports = bundled().reports.filter(({ report }) => report.id === 'zhuhai-hitech-2022');
  return { version: contentVersion(reports), reports };
}
