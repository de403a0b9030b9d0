import type { Language } from '../../../src/core/language';
import type { Observation } from '../../../src/core/reading/observation';
import { bundled } from '../../../src/library/bundled';
import type { ReportData } from '../../../src/library/dataset';
import { reportById } from '../../../src/library/report-by-id';
import {
  searchObservations,
  searchStatements,
  type ObservationHit,
} from '../../../src/library/search/search-observations';

const zhuhai = reportById(bundled(), 'zhuhai-hitech-2022') as ReportData;

function search(query: string, language: Language = 'zh-CN'): readonly ObservationHit[] {
  return searchObservations(zhuhai, query, { language });
}

const ids = (query: string) => search(query).map(({ observation }) => observation.id);

/** What is highlighted, as `field:words`. */
const marked = ({ matched }: ObservationHit) =>
  matched.map(({ field, text, range }) => `${field}:${text.slice(...range)}`);

const LIVELIHOOD = ['livelihood-expenditure.2021.level.actual', 'livelihood-expenditure.2021.share.actual'];

test.each([
  ['mszc'],
  ['民生支出'],
  ['minshengzhichu'],
  ['min sheng zhichu'],
  ['MSZC'],
  ['ｍｓｚｃ'],
  ['minszc'],
  ['livelihood expenditure'],
])('livelihood spending comes first for %s', (query) => {
  expect(ids(query).slice(0, 2)).toEqual(LIVELIHOOD);
});

test.each<[string, readonly string[]]>([
  ['306.2', ['gdp.2021.level.actual']],
  ['306.2亿', ['gdp.2021.level.actual']],
  ['306.2 亿元', ['gdp.2021.level.actual']],
  ['80.6%', ['livelihood-expenditure.2021.share.actual']],
  ['9.7', ['gdp.2021.growth.actual']],
  ['0.68亿美元', ['fdi-used.2021.level.actual']],
  ['2-3家', ['leading-firms-fostered.2022.level.target']],
  ['1,551', ['small-livelihood-projects-funding.2021.level.actual']],
  ['持平', ['fdi-used.2022.growth.target']],
  ['一季度开工的重点项目', ['key-projects-started.2022-q1.level.target']],
  [
    'ybggyssr',
    [
      'general-budget-revenue.2021.level.actual',
      'general-budget-revenue.2021.growth.actual',
      'general-budget-revenue.2022.growth.target',
    ],
  ],
  ['yftrzdqsczzbz', ['rd-intensity.2021.share.estimated', 'rd-intensity.2022.share.target']],
  ['czdjsyl', ['registered-unemployment.2021.level.actual']],
  ['xjzzft', ['seniors-canteens-built.2022.level.target']],
  ['hydrant', ['hydrant-monitors.2022.level.target']],
  ['gdp 2025', ['gdp.2025.level.target']],
  ['目标 地区生产总值 增速', ['gdp.2022.growth.target']],
  ['growth gdp target', ['gdp.2022.growth.target']],
  ['民生支出占比', ['livelihood-expenditure.2021.share.actual']],
  ['2021年gdp增速', ['gdp.2021.growth.actual']],
  ['地区生产总值2025目标', ['gdp.2025.level.target']],
  ['一区多园 目标', ['operating-revenue.2022.level.target']],
  ['亿美元', ['fdi-used.2021.level.actual']],
  ['120人', ['new-city-level-talent.2022.level.target']],
])('%s is answered with what it means first', (query, expected) => {
  expect(ids(query).slice(0, expected.length)).toEqual(expected);
});

test('a number is found by its beginning, not by its middle', () => {
  expect(ids('306')[0]).toBe('gdp.2021.level.actual');
  expect(ids('6.2')).toEqual([]);
  expect(ids('97')).toEqual([]);
});

test('a number below nothing is no number above it', () => {
  expect(ids('5项')).not.toEqual([]);
  expect(ids('-5')).toEqual([]);
  expect(ids('−５')).toEqual([]);
  const [first] = zhuhai.observations;
  if (first === undefined) throw new Error('no figure to let fall');
  const fallen = { ...zhuhai, observations: [{ ...first, value: '-3.2', unit: '%' }] };
  expect(searchObservations(fallen, '-3.2', { language: 'zh-CN' })).toHaveLength(1);
  expect(searchObservations(fallen, '3.2', { language: 'zh-CN' })).toHaveLength(1);
});

test('English is found by the beginnings of its words, not inside them', () => {
  expect(ids('reven')).toEqual(ids('revenue'));
  expect(ids('venue')).toEqual([]);
});

test('every word must be there, in any order', () => {
  expect(ids('支出 民生')).toEqual(ids('民生 支出'));
  expect(ids('民生支出 2025')).toEqual([]);
  expect(ids('gdp 囧')).toEqual([]);
});

test('the figure goes before the name, the name before its beginning, initials, middle and sentence', () => {
  const model = zhuhai.observations.find(({ id }) => id === 'contest-teams.2021.level.actual') as Observation;
  const named = (id: string, label: string, figure?: Partial<Observation>) => ({
    ...model,
    id,
    label,
    ...figure,
  });
  const order = (query: string, observations: readonly Observation[]) =>
    searchObservations({ ...zhuhai, observations }, query, { language: 'zh-CN' }).map(
      ({ observation }) => observation.id,
    );
  const teams = [
    named('in the sentence', '别的'),
    named('inside', '全部团队竞逐'),
    named('beginning', '团队竞逐大赛'),
    named('exact', '团队竞逐'),
  ];
  expect(order('团队竞逐', teams)).toEqual(['exact', 'beginning', 'inside', 'in the sentence']);
  expect(order('tdjz', teams)).toEqual(['exact', 'beginning', 'inside']);
  const numbers = [
    named('in the sentence', '别的', { value: '8' }),
    named('named so', '524个', { value: '8' }),
    named('figure', '别的'),
  ];
  expect(order('524个', numbers)).toEqual(['figure', 'named so', 'in the sentence']);
});

test('a hit says what of it matched, so that it can be marked', () => {
  const [first] = search('mszc') as readonly [ObservationHit];
  expect(marked(first)).toEqual(['name:民生支出']);
  expect(marked(search('mszc 占比 2021 80.6')[0] as ObservationHit)).toEqual([
    'name:民生支出',
    'measure:占比',
    'period:2021',
    'figure:80.6',
  ]);
  expect(marked(search('微实事项目')[0] as ObservationHit)).toEqual(['name:微实事”项目']);
  expect(marked(search('306.2 亿')[0] as ObservationHit)).toEqual(['figure:306.2亿']);
  expect(marked(search('稳居')[0] as ObservationHit)).toEqual(['quote:稳居']);
});

test('Latin letters are pinyin first in a Chinese search, and English first in an English one', () => {
  expect(marked(search('m', 'zh-CN')[0] as ObservationHit)).toEqual(['name:民']);
  expect(marked(search('m', 'en-US')[0] as ObservationHit)[0]).toMatch(/^name:m$/i);
  expect(marked(search('dqsczz', 'en-US')[0] as ObservationHit)).toEqual(['name:地区生产总值']);
});

test('nothing asked is answered with everything, in the report’s order', () => {
  for (const query of ['', '  ', '“”']) {
    expect(search(query).map(({ observation }) => observation)).toEqual(zhuhai.observations);
  }
});

test('no more hits than asked for, the best of all', () => {
  const all = search('亿元');
  expect(searchObservations(zhuhai, '亿元', { language: 'zh-CN', limit: 3 })).toEqual(all.slice(0, 3));
  expect(searchObservations(zhuhai, '亿元', { language: 'zh-CN', limit: 0 })).toEqual([]);
});

test('what stands in words only is found by name, pinyin and words', () => {
  const statements = (query: string) =>
    searchStatements(zhuhai, query, { language: 'zh-CN' }).map(({ statement }) => statement.id);
  const unemployment = 'registered-unemployment.2022.level.target';
  expect(statements('czdjsyl')).toEqual([unemployment]);
  expect(statements('控制在较低水平')).toContain(unemployment);
  expect(statements('四个倍增 gdp')).toEqual(['gdp.2025.multiple.target']);
});
