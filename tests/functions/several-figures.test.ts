import type { ReportData } from '../../src/library/dataset';
import { createLibrary } from '../../src/library/library';
import { functionsOver, type CellFunctions } from '../../src/functions/functions';
import { zhuhaiAlone } from '../support/zhuhai-alone';
import { loadOfficeRuntime, type OfficeRuntime } from './office-runtime';

const [zhuhai] = zhuhaiAlone().reports as readonly [ReportData];
/** A year later the same place prints its GDP of 2021 again, that of 2022, and both in 万元. */
const later: ReportData = {
  ...zhuhai,
  report: { ...zhuhai.report, id: 'later-2023', title: '2023年工作报告', date: '2023-02-10' },
  observations: zhuhai.observations
    .filter(({ id }) => id === 'gdp.2021.level.actual')
    .flatMap((gdp) => [
      { ...gdp, report: 'later-2023', value: '3062000', unit: '万元' },
      { ...gdp, id: 'gdp.2022', report: 'later-2023', period: '2022', value: '3350000', unit: '万元' },
    ]),
  statements: [],
};

let office: OfficeRuntime;
let functions: CellFunctions;
const rows = (name: string, ...given: readonly unknown[]) => functions[name]?.(...given) as unknown[][];

beforeAll(async () => {
  office = await loadOfficeRuntime();
});

beforeEach(() => {
  office.runIn({ language: 'en-US', customFunctions: '1.3' });
  functions = functionsOver(createLibrary([zhuhai]));
});

afterAll(() => {
  office.close();
});

describe('SERIESOF', () => {
  test('has an indicator over the years, results and targets, the earliest first', () => {
    const [headers, ...figures] = rows('SERIESOF', 'gdp');
    expect(headers).toEqual([
      'Period',
      'Coverage',
      'Status',
      'Bound',
      'Value',
      'Upper end of range',
      'Unit',
      'Basis',
      'Report',
    ]);
    expect(figures.map(([period, , status, bound, value]) => [period, status, bound, value])).toEqual([
      ['2021', 'Actual', 'Exactly', 306.2],
      ['2022', 'Target', 'More than', 335],
      ['2025', 'Target', 'Exactly', 540],
    ]);
    expect(new Set(figures.map((row) => row.at(-1)))).toEqual(new Set(['zhuhai-hitech-2022']));
  });

  test('leaves out what is not asked for: by measure, year, status and area', () => {
    const only = (...asked: readonly unknown[]) =>
      rows('SERIESOF', 'gdp', ...asked, ...Array<null>(8 - asked.length).fill(null), false);
    expect(only(null, '增速').map(([period, , , , value]) => [period, value])).toContainEqual([
      '2021',
      0.097,
    ]);
    expect(only(2025)).toHaveLength(1);
    expect(only(null, null, '目标').map(([period]) => period)).toEqual(['2022', '2025']);
    expect(only(null, null, null, '主园区')).toHaveLength(3);
    expect(() => only(null, null, null, '别处')).toThrow(expect.objectContaining({ code: '#VALUE!' }));
  });

  test('of several reports it has each, the newest first in a year, and all in one unit', () => {
    functions = functionsOver(createLibrary([zhuhai, later]));
    const values = rows('SERIESOF', 'gdp', null, null, 'actual', null, null, null, null, null, false);
    expect(values.map((row) => [row[0], row[4], row.at(-1)])).toEqual([
      ['2021', 3062000, 'later-2023'],
      ['2021', 3062000, 'zhuhai-hitech-2022'],
      ['2022', 3350000, 'later-2023'],
    ]);
    const inYi = rows('SERIESOF', 'gdp', 2021, null, null, null, '亿元', 'later-2023', null, null, false);
    expect(inYi.map((row) => row[4])).toEqual([306.2]);
  });

  test('a figure that a report says twice is one row', () => {
    const again = zhuhai.observations
      .filter(({ id }) => id === 'gdp.2021.level.actual')
      .map((gdp) => ({ ...gdp, id: 'gdp.again' }));
    const twice = { ...zhuhai, observations: [...zhuhai.observations, ...again] };
    functions = functionsOver(createLibrary([twice]));
    expect(rows('SERIESOF', 'gdp', 2021)).toHaveLength(2);
  });

  test('from 1.4 on numbers bring their digits along, in the language asked for', () => {
    office.runIn({ customFunctions: '1.4' });
    const [headers, first] = rows(
      'SERIESOF',
      'gdp',
      null,
      'growth',
      'actual',
      null,
      null,
      null,
      null,
      'zh-CN',
    );
    expect(headers?.slice(0, 3)).toEqual(['年度', '统计范围', '数据性质']);
    expect(first?.[4]).toMatchObject({ basicValue: 0.097, numberFormat: '0.0%' });
  });

  test('growth comes in percent where that is asked for, as FIGURE gives it', () => {
    const [, ...figures] = rows('SERIESOF', 'gdp', null, 'growth', null, null, 'percent');
    expect(figures.map((row) => [row[4], row[6]])).toEqual([
      [9.7, 'percent'],
      [10, 'percent'],
    ]);
  });

  test('a unit of another kind is refused by the unit that the figures are in', () => {
    const asked = (indicator: string, measure: string | null, unit: string) => () =>
      rows('SERIESOF', indicator, null, measure, null, null, unit);
    expect(asked('gdp', 'growth', '亿元')).toThrow(/is in % and cannot be given in RMB 100 mn/);
    expect(asked('高新技术企业', null, '个')).toThrow(/is in firms and cannot be given in items/);
    expect(asked('gdp', null, '斛')).toThrow(/There is no unit “斛”/);
  });

  test.each([
    ['an unknown indicator', '#N/A', ['幸福指数']],
    ['a year without a figure', '#N/A', ['gdp', 1999]],
    ['a unit of another kind', '#VALUE!', ['gdp', null, null, null, null, '公顷']],
    ['an unknown report', '#N/A', ['gdp', null, null, null, null, null, 'nowhere']],
  ])('%s gives %s', (_, code, asked) => {
    expect(() => rows('SERIESOF', ...asked)).toThrow(expect.objectContaining({ code }));
  });
});

test.each([
  [null, 'Id'],
  ['', 'Id'],
  [true, 'Id'],
  ['true', 'Id'],
  [false, 'zhuhai-hitech-2022'],
  ['FALSE', 'zhuhai-hitech-2022'],
])('of headers %j is said, and %s comes first', (headers, first) => {
  expect(rows('REPORTS', null, headers)[0]?.[0]).toBe(first);
});

test.each(['no', -5, 1])('%j is no word on headers', (headers) => {
  expect(() => rows('REPORTS', null, headers)).toThrow(
    expect.objectContaining({ code: '#VALUE!', message: expect.stringContaining('TRUE or FALSE') as string }),
  );
});

describe('SEARCHFIGURES', () => {
  test('finds figures by words, pinyin and numbers, each with its sentence', () => {
    for (const query of ['民生支出 占比', 'mszc 占比', '80.6%']) {
      const [, best] = rows('SEARCHFIGURES', query);
      expect(best?.[0]).toBe('Livelihood expenditure');
      expect(best?.[6]).toBe(0.806);
      expect(best?.[9]).toContain('占一般公共预算支出80.6%');
    }
    expect(rows('SEARCHFIGURES', 306.2)[1]?.[6]).toBe(306.2);
  });

  test('a cell that shows 80.6% finds it, and marks alone find nothing', () => {
    const shares = rows('SEARCHFIGURES', { type: 'Double', basicValue: 0.806, numberFormat: '0.0%' });
    expect(shares[1]?.[6]).toBe(0.806);
    expect(() => rows('SEARCHFIGURES', '*')).toThrow(/No word to search for/);
  });

  test('every row is as wide as its headers, and every word stands in each', () => {
    const [headers, ...found] = rows('SEARCHFIGURES', '高新技术企业', null, null, 'zh-CN');
    expect(found.length).toBeGreaterThan(1);
    for (const row of found) expect(row).toHaveLength(headers?.length ?? 0);
    expect(found[0]?.[0]).toContain('高新技术企业');
  });

  test('gives as many rows as are asked for, from the report that is named', () => {
    functions = functionsOver(createLibrary([zhuhai, later]));
    expect(rows('SEARCHFIGURES', 'gdp', 2)).toHaveLength(3);
    expect(rows('SEARCHFIGURES', 'gdp', 0).length).toBeGreaterThan(3);
    const reports = (report: unknown) =>
      new Set(
        rows('SEARCHFIGURES', 'gdp', null, report)
          .slice(1)
          .map((row) => row.at(-1)),
      );
    expect(reports(null)).toEqual(new Set(['later-2023', 'zhuhai-hitech-2022']));
    expect(reports('later-2023')).toEqual(new Set(['later-2023']));
  });

  test.each([
    ['nothing that has the words', '#N/A', ['幸福指数']],
    ['no words', '#N/A', [null]],
    ['a fall by 5, where 5 is all there is', '#N/A', [-5]],
    ['a limit that is no number', '#VALUE!', ['gdp', 'many']],
    ['a limit below nothing', '#VALUE!', ['gdp', -1]],
    ['a limit of half a row', '#VALUE!', ['gdp', 2.5]],
    ['a limit without an end', '#VALUE!', ['gdp', 'Infinity']],
  ])('%s gives %s', (_, code, asked) => {
    expect(() => rows('SEARCHFIGURES', ...asked)).toThrow(expect.objectContaining({ code }));
  });
});
