import { bundled } from '../../src/library/bundled';
import { createLibrary, type Library } from '../../src/library/library';
import type { ReportData } from '../../src/library/dataset';
import { reportById } from '../../src/library/report-by-id';
import { functionsOver, type CellFunctions } from '../../src/functions/functions';
import { loadOfficeRuntime, type OfficeRuntime } from './office-runtime';

const zhuhai = reportById(bundled(), 'zhuhai-hitech-2022') as ReportData;
/** The same report a year later, of another place, with a GDP of its own. */
const later: ReportData = {
  ...zhuhai,
  report: {
    ...zhuhai.report,
    id: 'elsewhere-2023',
    title: '别处2023年工作报告',
    area: '别处',
    date: '2023-02-10',
  },
  observations: zhuhai.observations.map((observation) => ({ ...observation, report: 'elsewhere-2023' })),
};

let office: OfficeRuntime;
let library: Library;
let functions: CellFunctions;
const call = (name: string, ...given: readonly unknown[]) => functions[name]?.(...given);
const figure = (report: string) => call('FIGURE', 'gdp', 2021, null, null, null, null, report);

beforeAll(async () => {
  office = await loadOfficeRuntime();
});

beforeEach(() => {
  office.runIn({ language: 'en-US', customFunctions: '1.3' });
  library = createLibrary([zhuhai]);
  functions = functionsOver(library);
});

afterAll(() => {
  office.close();
});

test('a report that comes is answered by the next call, and none any more once it has gone', () => {
  expect(() => figure('elsewhere-2023')).toThrow(/elsewhere-2023/);
  library.add(later);
  expect(figure('elsewhere-2023')).toBe(306.2);
  expect(call('SOURCE', 'gdp', 2021, null, null, null, null, 'elsewhere-2023')).toContain('306.2亿元');
  library.remove('elsewhere-2023');
  expect(() => figure('elsewhere-2023')).toThrow(/elsewhere-2023/);
});

test('lists, tables, scorecard, audit and version speak of the reports that there are now', () => {
  const told = () => ({
    reports: (call('REPORTS') as unknown[][]).length,
    figures: (call('LIST', null) as unknown[][]).find(([id]) => id === 'gdp')?.[4],
    version: call('VERSION'),
  });
  const before = told();
  library.add(later);
  expect(told()).toEqual({
    reports: before.reports + 1,
    figures: Number(before.figures) * 2,
    version: expect.not.stringMatching(String(before.version).replace('+', '\\+')) as string,
  });
  expect(call('HEALTH', 'elsewhere-2023')).toEqual(call('HEALTH', null));
  expect(call('AUDIT', 'elsewhere-2023')).toEqual(call('AUDIT', null));
  library.remove(zhuhai.report.id);
  expect(() => call('HEALTH', zhuhai.report.id)).toThrow(/elsewhere-2023/);
  library.remove('elsewhere-2023');
  expect(() => call('TOPICTABLE', 'headline-results')).toThrow(expect.objectContaining({ code: '#N/A' }));
});

test('a table, the list of indicators, health and audit speak of the report that is named, else of the newest', () => {
  library.add({ ...later, observations: later.observations.filter(({ indicator }) => indicator !== 'gdp') });
  const figures = (report: unknown) =>
    (call('LIST', null, report) as unknown[][]).find(([id]) => id === 'gdp')?.[4];
  expect(figures('elsewhere-2023')).toBe(0);
  expect(figures(zhuhai.report.title)).toBe(figures(null));
  const hasGdp = (name: string, ...given: readonly unknown[]) =>
    JSON.stringify(call(name, ...given)).includes('Gross domestic product');
  expect(hasGdp('TOPICTABLE', 'headline-results', null, zhuhai.report.id)).toBe(true);
  expect(hasGdp('TOPICTABLE', 'headline-results', null, 'elsewhere-2023')).toBe(false);
  expect(hasGdp('TOPICTABLE', 'headline-results')).toBe(false);
  for (const name of ['HEALTH', 'AUDIT']) {
    expect(call(name, 'elsewhere-2023')).toEqual(call(name));
    expect(call(name, zhuhai.report.id)).not.toEqual(call(name));
  }
  expect(() => call('LIST', null, 'nowhere')).toThrow(expect.objectContaining({ code: '#N/A' }));
});
