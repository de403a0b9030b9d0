import type { Dataset, ReportData } from '../../../src/library/dataset';
import { resolveSeries } from '../../../src/library/resolve/resolve-series';
import { isMissing } from '../../../src/core/missing';
import { zhuhaiAlone } from '../../support/zhuhai-alone';

const [zhuhai] = zhuhaiAlone().reports as readonly [ReportData];
const older: ReportData = { ...zhuhai, report: { ...zhuhai.report, id: 'older', date: '2021-02-10' } };
const both: Dataset = {
  version: 'test',
  reports: [
    {
      ...older,
      observations: older.observations.map((observation) => ({ ...observation, report: 'older' })),
      statements: [],
    },
    zhuhai,
  ],
};

const told = (query: Parameters<typeof resolveSeries>[1], dataset = zhuhaiAlone()) => {
  const series = resolveSeries(dataset, query);
  return isMissing(series)
    ? series.reason
    : series.map(({ observation: { period, value }, data }) => `${period} ${value} ${data.report.id}`);
};

test('a series runs over periods and reports, the earliest period and the newest report first', () => {
  expect(told({ indicator: 'gdp', status: 'target' }, both)).toEqual([
    '2022 335 zhuhai-hitech-2022',
    '2022 335 older',
    '2025 540 zhuhai-hitech-2022',
    '2025 540 older',
  ]);
});

test('a measure that is left open is the level, not the growth beside it', () => {
  expect(told({ indicator: 'gdp', period: 2021 })).toEqual(['2021 306.2 zhuhai-hitech-2022']);
  expect(told({ indicator: 'gdp', period: 2021, measure: 'growth' })).toEqual([
    '2021 9.7 zhuhai-hitech-2022',
  ]);
});

test('a report that has words alone is told by them, and one that has nothing by what it has', () => {
  expect(told({ indicator: 'registered-unemployment', period: 2022 })).toBe('in-words-only');
  expect(told({ indicator: 'gdp', period: 1999 })).toBe('not-reported');
  expect(told({ indicator: '幸福指数' })).toBe('unknown-indicator');
});
