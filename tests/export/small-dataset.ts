import { bundled } from '../../src/library/bundled';
import type { Dataset, ReportData } from '../../src/library/dataset';

/** The bundled report. */
export const zhuhai = bundled().reports.find(
  ({ report }) => report.id === 'zhuhai-hitech-2022',
) as ReportData;

/** A few figures of the Zhuhai report, each of another kind, under a version that never changes. */
export const smallDataset: Dataset = {
  version: '0123abcd',
  reports: [
    {
      ...zhuhai,
      observations: [
        'gdp.2021.level.actual',
        'gdp.2021.growth.actual',
        'livelihood-expenditure.2021.share.actual',
        'gdp.2025.level.target',
        'fdi-used.2022.growth.target',
      ].map((id) => zhuhai.observations.find((observation) => observation.id === id) as never),
    },
  ],
};
