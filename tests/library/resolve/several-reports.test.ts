import { missing } from '../../../src/core/missing';
import type { Observation } from '../../../src/core/reading/observation';
import { bundled } from '../../../src/library/bundled';
import type { Dataset, ReportData } from '../../../src/library/dataset';
import { reportById } from '../../../src/library/report-by-id';
import type { FigureQuery } from '../../../src/library/resolve/figure-query';
import { resolveFigure } from '../../../src/library/resolve/resolve-figure';

const ask = (query: FigureQuery, dataset: Dataset) => resolveFigure(dataset, query);
const zhuhai = reportById(bundled(), 'zhuhai-hitech-2022') as ReportData;

/** The bundled report beside another of the same place, of another date and with other values. */
function withReport(
  id: string,
  date: string,
  changes: Readonly<Record<string, Partial<Observation>>>,
): Dataset {
  const observations = zhuhai.observations.flatMap((observation) => {
    const change = changes[observation.id];
    return change === undefined ? [] : [{ ...observation, report: id, ...change }];
  });
  const report = { ...zhuhai.report, id, date, title: `${date.slice(0, 4)}年工作报告` };
  return { version: 'test', reports: [{ report, observations, statements: [] }, zhuhai] };
}

test('of two reports the newest that states the figure answers', () => {
  const older = withReport('zhuhai-hitech-2021', '2021-02-20', {
    'gdp.2021.level.actual': { period: '2020', value: '279.1' },
    'operating-revenue.2021.level.estimated': { period: '2020', value: '2900' },
    'rd-expenditure.2022.level.target': { period: '2020', status: 'actual', value: '21' },
  });
  expect(ask({ indicator: 'gdp' }, older)).toMatchObject({ value: 306.2 });
  expect(ask({ indicator: 'gdp', period: 2020 }, older)).toMatchObject({ value: 279.1 });
  expect(ask({ indicator: 'gdp', report: 'zhuhai-hitech-2021' }, older)).toMatchObject({ value: 279.1 });
  expect(ask({ indicator: 'gdp', report: '2021年工作报告' }, older)).toMatchObject({ value: 279.1 });
});

test('a newer report that only sets a target does not answer for an older one with the result', () => {
  const older = withReport('zhuhai-hitech-2021', '2021-02-20', {
    'rd-expenditure.2022.level.target': { period: '2020', status: 'actual', value: '21' },
  });
  expect(ask({ indicator: 'rd-expenditure' }, older)).toMatchObject({ value: 21 });
  expect(ask({ indicator: 'rd-expenditure', status: 'target' }, older)).toMatchObject({
    data: { report: { id: 'zhuhai-hitech-2022' } },
  });
});

test('what both state, a newer report states anew, and what it leaves out the older one still states', () => {
  const newer = withReport('zhuhai-hitech-2022-revised', '2022-08-01', {
    'gdp.2021.level.actual': { value: '305.8' },
  });
  expect(ask({ indicator: 'gdp', period: 2021 }, newer)).toMatchObject({ value: 305.8 });
  expect(ask({ indicator: 'general-budget-revenue' }, newer)).toMatchObject({ value: 21.9 });
});

test('two reports of one day are not chosen from', () => {
  const observations = zhuhai.observations.map((one) => ({ ...one, report: 'elsewhere-2022' }));
  const report = { ...zhuhai.report, id: 'elsewhere-2022', title: '别处' };
  const other = { ...zhuhai, report, observations };
  const dataset = { version: 'test', reports: [zhuhai, other] };
  expect(ask({ indicator: 'gdp' }, dataset)).toEqual(
    missing('ambiguous', { argument: 'report', choices: ['zhuhai-hitech-2022', 'elsewhere-2022'] }),
  );
  expect(ask({ indicator: 'gdp', report: '别处' }, dataset)).toMatchObject({ value: 306.2 });
});

test('a title or a gloss that two reports share stands for both', () => {
  const report = { ...zhuhai.report, id: 'harbour-2021', date: '2021-02-20' };
  const areas = [{ name: '核心区', english: 'Main park' }];
  const observations = zhuhai.observations
    .filter(({ id }) => id === 'gdp.2021.level.actual')
    .map((observation) => ({
      ...observation,
      report: report.id,
      area: '核心区',
      period: '2020',
      value: '100',
    }));
  const dataset: Dataset = {
    version: 'test',
    reports: [{ report: { ...report, areas }, observations, statements: [] }, zhuhai],
  };
  expect(ask({ indicator: 'gdp', area: 'main park' }, dataset)).toMatchObject({ value: 306.2 });
  expect(ask({ indicator: 'gdp', area: 'main park', period: 2020 }, dataset)).toMatchObject({ value: 100 });
  expect(ask({ indicator: 'gdp', report: report.title }, dataset)).toMatchObject({ value: 306.2 });
});
