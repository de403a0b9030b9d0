import { yearBehind } from '../core/reading/report-year';
import type { Dataset, ReportData } from './dataset';
import { setAround } from './document-set';

/** The other areas at hand of which there is anything of the same year, each with all its documents of that year. */
export function peersOf(data: ReportData, dataset: Dataset): readonly ReportData[] {
  const year = yearBehind(data);
  const areas = new Map<string, ReportData>();
  for (const other of dataset.reports) {
    const { area } = other.report;
    if (area === data.report.area || areas.has(area) || yearBehind(other) !== year) continue;
    areas.set(area, setAround(other, dataset));
  }
  return [...areas.values()];
}
