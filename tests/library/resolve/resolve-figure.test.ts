import { missing } from '../../../src/core/missing';
import type { Observation } from '../../../src/core/reading/observation';
import type { Dataset, ReportData } from '../../../src/library/dataset';
import { reportById } from '../../../src/library/report-by-id';
import type { FigureQuery } from '../../../src/library/resolve/figure-query';
import { quoteOf } from '../../../src/library/text/quote';
import { resolveFigure, type ResolvedFigure } from '../../../src/library/resolve/resolve-figure';
import { zhuhaiAlone } from '../../support/zhuhai-alone';

const ask = (query: FigureQuery, dataset = zhuhaiAlone()) => resolveFigure(dataset, query);
const zhuhai = reportById(zhuhaiAlone(), 'zhuhai-hitech-2022') as ReportData;

/** The bundled report with other figures of the same indicator beside its own. */
function reportWith(...others: readonly (Partial<Observation> & { readonly like: string })[]): Dataset {
  const observations = others.map(({ like, ...changes }) => {
    const model = zhuhai.observations.find(({ id }) => id === like) as Observation;
    return { ...model, ...changes, id: `${like}.other` };
  });
  return {
    version: 'test',
    reports: [{ ...zhuhai, observations: [...zhuhai.observations, ...observations] }],
  };
}

test.each<[string, FigureQuery, number, string, string]>([
  ['revenue by its Chinese name', { indicator: '一般公共预算收入' }, 21.9, '亿元', '#,##0.0'],
  ['revenue by its old name', { indicator: '公共财政预算收入' }, 21.9, '亿元', '#,##0.0'],
  ['GDP growth in Chinese words', { indicator: 'GDP', measure: '增速' }, 0.097, '%', '0.0%'],
  ['GDP growth asked in English', { indicator: 'gdp', period: 2021, measure: 'YoY' }, 0.097, '%', '0.0%'],
  [
    'the GDP goal of a year that has nothing else',
    { indicator: 'gdp', period: '2022年' },
    335,
    '亿元',
    '#,##0',
  ],
  ['a GDP goal by its year', { indicator: 'gdp', period: 2025, status: '目标' }, 540, '亿元', '#,##0'],
  ['livelihood spending in 万元', { indicator: '民生支出', unit: '万元' }, 299600, '万元', '#,##0'],
  ['livelihood spending in 元', { indicator: '民生支出', unit: '元' }, 2996000000, '元', '#,##0'],
  [
    'revenue in billions',
    { indicator: 'general-budget-revenue', unit: 'RMB bn' },
    2.19,
    'RMB bn',
    '#,##0.00',
  ],
  ['revenue in millions', { indicator: 'general-budget-revenue', unit: 'RMB mn' }, 2190, 'RMB mn', '#,##0'],
  ['the livelihood share', { indicator: '民生支出', measure: '占比' }, 0.806, '%', '0.0%'],
  [
    'the livelihood share as a bare number',
    { indicator: '民生支出', measure: '占比', unit: 'percent' },
    80.6,
    'percent',
    '#,##0.0',
  ],
  [
    'the livelihood share in tenths',
    { indicator: '民生支出', measure: '占比', unit: '成' },
    8.06,
    '成',
    '#,##0.00',
  ],
  [
    'land in mu, in hectares',
    { indicator: '清理土地', period: 2022, unit: '公顷' },
    2000 / 15,
    '公顷',
    '#,##0.00',
  ],
  ['a ratio without its measure', { indicator: '研发投入强度' }, 0.08, '%', '0%'],
  ['a rate that is a level', { indicator: '城镇登记失业率' }, 0.021, '%', '0.0%'],
  ['dollars with their digits', { indicator: 'fdi-used' }, 0.68, '亿美元', '#,##0.00'],
  ['growth held flat', { indicator: 'fdi-used', period: 2022, measure: 'growth' }, 0, '%', '0%'],
  ['an estimate where there is nothing firmer', { indicator: '营业总收入' }, 3450, '亿元', '#,##0'],
  ['an area by its gloss', { indicator: 'gdp', area: 'main park' }, 306.2, '亿元', '#,##0.0'],
  ['a report by its id', { indicator: 'gdp', report: 'ZHUHAI-HITECH-2022' }, 306.2, '亿元', '#,##0.0'],
  ['the report’s own words', { indicator: '企业新组建市级以上研发机构', status: '目标' }, 10, '家', '#,##0'],
  [
    'blanks and empty cells left open',
    { indicator: 'gdp', period: 0, measure: '', area: ' ', unit: null },
    306.2,
    '亿元',
    '#,##0.0',
  ],
])('%s is answered', (_, query, value, unit, format) => {
  expect(ask(query)).toMatchObject({ value, unit, format });
});

test('an answer brings the sentence that it was read from', () => {
  const { data, observation } = ask({ indicator: '民生支出' }) as ResolvedFigure;
  expect(quoteOf(data, observation)).toBe('民生支出29.96亿元,占一般公共预算支出80.6%。');
});

test('a result is what is meant where nothing else is said, never a target', () => {
  expect(ask({ indicator: '研发投入' })).toEqual(
    missing('not-reported', {
      indicator: 'rd-expenditure',
      available: [{ period: '2022', measure: 'level', status: 'target' }],
    }),
  );
});

test('a hole in the report is said with what there is instead', () => {
  expect(ask({ indicator: 'retail-sales', period: 2021 })).toEqual(
    missing('not-reported', {
      indicator: 'retail-sales',
      period: '2021',
      available: [{ period: '2022', measure: 'growth', status: 'target' }],
    }),
  );
  expect(ask({ indicator: 'gdp', status: 'estimated' })).toMatchObject({ reason: 'not-reported' });
  expect(ask({ indicator: 'debt-balance' })).toEqual(
    missing('not-reported', { indicator: 'debt-balance', available: [] }),
  );
});

test('what stands in words only is answered with the words', () => {
  expect(ask({ indicator: '城镇登记失业率', period: 2022 })).toEqual(
    missing('in-words-only', {
      indicator: 'registered-unemployment',
      period: '2022',
      words: '控制在较低水平',
    }),
  );
});

test('several goals are not chosen from', () => {
  expect(ask({ indicator: 'gdp', status: 'target' })).toEqual(
    missing('ambiguous', { argument: 'period', choices: ['2022', '2025'] }),
  );
});

test('several areas are not chosen from, and one that is named is', () => {
  const dataset = reportWith({
    like: 'gdp.2021.level.actual',
    area: '一区多园',
    status: 'estimated',
    value: '900',
  });
  expect(ask({ indicator: 'gdp' }, dataset)).toEqual(
    missing('ambiguous', { argument: 'area', choices: ['主园区', '一区多园'] }),
  );
  expect(ask({ indicator: 'gdp', area: '一区多园' }, dataset)).toMatchObject({ value: 900 });
});

test('an actual figure goes before an estimated one of the same year', () => {
  const dataset = reportWith({
    like: 'operating-revenue.2021.level.estimated',
    status: 'actual',
    value: '3460.5',
  });
  expect(ask({ indicator: 'operating-revenue' }, dataset)).toMatchObject({ value: 3460.5 });
  expect(ask({ indicator: 'operating-revenue', status: '预计' }, dataset)).toMatchObject({ value: 3450 });
});

test.each(['comparable', '可比口径', 'Like for like'])(
  'a figure on another basis is asked for as %s',
  (basis) => {
    const dataset = reportWith({
      like: 'general-budget-revenue.2021.growth.actual',
      basis: 'comparable',
      value: '30',
    });
    const revenue = { indicator: 'general-budget-revenue', period: 2021, measure: 'growth' };
    expect(ask({ ...revenue, basis }, dataset)).toMatchObject({ value: 0.3 });
    expect(ask({ ...revenue, basis: 'headline' }, dataset)).toMatchObject({ value: 0.221 });
    expect(ask({ ...revenue, basis })).toMatchObject({ reason: 'not-reported' });
  },
);

test('the headline figure goes before one on another basis', () => {
  const dataset = reportWith({
    like: 'general-budget-revenue.2021.growth.actual',
    basis: 'comparable',
    value: '12.3',
  });
  expect(ask({ indicator: 'general-budget-revenue', measure: 'growth' }, dataset)).toMatchObject({
    value: 0.221,
  });
});

test('a figure that the report says twice is one figure, two different ones are a choice', () => {
  const like = 'gdp.2021.level.actual';
  expect(ask({ indicator: 'gdp' }, reportWith({ like }))).toMatchObject({ value: 306.2 });
  expect(ask({ indicator: 'gdp' }, reportWith({ like, value: '310' }))).toEqual(
    missing('ambiguous', { argument: 'figure', choices: ['306.2亿元', '310亿元'] }),
  );
});

test('the latest year goes before an earlier one, and a year before a run of years', () => {
  const earlier = reportWith({ like: 'gdp.2021.level.actual', period: '2020', value: '279' });
  expect(ask({ indicator: 'gdp' }, earlier)).toMatchObject({ value: 306.2 });
  expect(ask({ indicator: 'gdp', period: 2020 }, earlier)).toMatchObject({ value: 279 });
  const run = reportWith({ like: 'gdp.2021.level.actual', period: '2017/2021', value: '1200' });
  expect(ask({ indicator: 'gdp' }, run)).toMatchObject({ value: 306.2 });
  expect(ask({ indicator: 'gdp', period: '2017年—2021年' }, run)).toMatchObject({ value: 1200 });
});

test('a figure that the catalogue does not know is found by the report’s words', () => {
  const model = zhuhai.observations.find(({ id }) => id === 'gdp.2021.level.actual') as Observation;
  const { indicator, ...unnamed } = model;
  expect(indicator).toBe('gdp');
  const observations = [{ ...unnamed, id: 'teams', label: '参赛团队', value: '524', unit: '个' }];
  const dataset = { version: 'test', reports: [{ ...zhuhai, observations, statements: [] }] };
  expect(ask({ indicator: '参赛团队' }, dataset)).toMatchObject({ value: 524, unit: '个' });
});

test('a name that comes near the report’s own words is answered with those words', () => {
  expect(ask({ indicator: '智能消防主机远程监控' })).toMatchObject({
    reason: 'unknown-indicator',
    suggestions: ['消防主机远程监控系统'],
  });
  expect(ask({ indicator: '量子纠缠' })).toMatchObject({ suggestions: [] });
});

test('a second question walks no reading again, however many there are', () => {
  let read = 0;
  const watched = zhuhai.observations.map((observation, number) => ({
    ...observation,
    id: `${observation.id}.${number}`,
    get period() {
      read += 1;
      return observation.period;
    },
  }));
  const dataset = { version: 'test', reports: [{ ...zhuhai, observations: watched }] };
  ask({ indicator: 'gdp', measure: 'growth' }, dataset);
  expect(read).toBeGreaterThanOrEqual(watched.length);
  read = 0;
  expect(ask({ indicator: '一般公共预算收入' }, dataset)).toMatchObject({ value: 21.9 });
  expect(read).toBeLessThan(20);
});

test('a figure is answered by its own id, whatever else it shares with others', () => {
  for (const observation of zhuhai.observations) {
    expect(ask({ indicator: observation.id })).toMatchObject({ observation });
  }
  expect(ask({ indicator: 'GDP.2025.level.target', unit: '万元' })).toMatchObject({ value: 5400000 });
});

test('the id of what stands in words only is answered with the words', () => {
  expect(ask({ indicator: 'registered-unemployment.2022.level.target' })).toMatchObject({
    reason: 'in-words-only',
    words: '控制在较低水平',
  });
});

test('an id and an argument that contradict each other are not answered', () => {
  expect(ask({ indicator: 'gdp.2025.level.target', period: 2021 })).toMatchObject({
    reason: 'not-reported',
    available: [{ period: '2025', measure: 'level', status: 'target' }],
  });
});

test('words that are not known are answered with those that are', () => {
  expect(ask({ indicator: '公共预算收入' })).toMatchObject({
    reason: 'unknown-indicator',
    name: '公共预算收入',
    suggestions: expect.arrayContaining(['general-budget-revenue']),
  });
  expect(ask({ indicator: '' })).toMatchObject({ reason: 'unknown-indicator', name: '' });
  expect(ask({ indicator: 'gdp', measure: '水位' })).toMatchObject({
    reason: 'unknown-choice',
    argument: 'measure',
    given: '水位',
    allowed: expect.arrayContaining(['level', 'growth']),
  });
  expect(ask({ indicator: 'gdp', status: 'maybe' })).toEqual(
    missing('unknown-choice', {
      argument: 'status',
      given: 'maybe',
      allowed: ['actual', 'estimated', 'target'],
    }),
  );
  expect(ask({ indicator: 'gdp', period: 44561 })).toEqual(
    missing('unknown-choice', {
      argument: 'period',
      given: '44561',
      allowed: ['2021', '2022', '2022-Q1', '2022/2023', '2025'],
    }),
  );
  expect(ask({ indicator: 'gdp', area: '横琴' })).toEqual(
    missing('unknown-choice', { argument: 'area', given: '横琴', allowed: ['一区多园', '主园区', '高新区'] }),
  );
  expect(ask({ indicator: 'gdp', report: 'nowhere' })).toEqual(
    missing('unknown-report', { name: 'nowhere', choices: ['zhuhai-hitech-2022'] }),
  );
});

test('no rate of exchange is made up, and points are not per cent', () => {
  expect(ask({ indicator: 'fdi-used', unit: '亿元' })).toEqual(
    missing('unit-mismatch', { unit: '亿美元', asked: '亿元' }),
  );
  expect(ask({ indicator: 'gdp', measure: 'growth', unit: '个百分点' })).toEqual(
    missing('unit-mismatch', { unit: '%', asked: '个百分点' }),
  );
});
