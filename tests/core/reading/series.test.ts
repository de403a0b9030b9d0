import { figureAt, pointsOf, seriesOf } from '../../../src/core/reading/series';
import { seriesName } from '../../../src/core/reading/series-name';
import { withIndicator } from '../../../src/core/reading/subject';
import { labelled, result, target } from '../audit/small-evidence';

const output = result('gdp', '2021', 'level', '306.2亿元');
const goal = target('gdp', '2025', 'level', '540亿元');
const plan = target('gdp', '2022', 'level', '335亿元');
const growth = result('gdp', '2021', 'growth', '9.7%');
const before = result('gdp', '2020', 'level', '270亿元');
const elsewhere = result('gdp', '2020', 'level', '900亿元', { area: '市' });
const comparable = result('gdp', '2019', 'level', '250亿元', { basis: 'comparable' });
const firms = labelled(result('', '2021', 'level', '580家'), '企业');
const all = [goal, output, plan, growth, before, elsewhere, comparable, firms];

test('a level leads to the growth of the same thing, area and basis', () => {
  expect(figureAt(all, seriesOf(output, 'growth'), { stage: 'result', period: '2021' })).toBe(growth);
  expect(figureAt(all, seriesOf(elsewhere, 'growth'), { stage: 'result', period: '2021' })).toBeUndefined();
});

test('outturn and plan of one series are told apart', () => {
  expect(figureAt(all, seriesOf(output, 'level'), { stage: 'plan', period: '2022' })).toBe(plan);
  expect(figureAt(all, seriesOf(output, 'level'), { stage: 'result', period: '2022' })).toBeUndefined();
});

test('the points of a series run from the earliest to the latest, of one area and basis', () => {
  expect(pointsOf(all, seriesOf(output, 'level'), 'result')).toEqual([before, output]);
  expect(pointsOf(all, seriesOf(output, 'level'), 'plan')).toEqual([plan, goal]);
});

test('of two figures at one point the first counts', () => {
  const again = result('gdp', '2021', 'level', '306亿元');
  expect(figureAt([again, ...all], seriesOf(output, 'level'), { stage: 'result', period: '2021' })).toBe(
    again,
  );
});

test('what the catalogue does not know is a series by the report’s own words, however they are spaced', () => {
  const series = seriesOf({ label: '企 业', area: '区', basis: 'headline' }, 'level');
  expect(pointsOf(all, series, 'result')).toEqual([firms]);
  expect(pointsOf(all, seriesOf(withIndicator(firms, 'gdp'), 'level'), 'result')).toEqual([before, output]);
});

test('the rank of the growth is no point of the series of the level’s ranks', () => {
  const byGrowth = result('gdp', '2021', 'rank', '1位', { rankOf: 'growth', of: '全市' });
  const byLevel = result('gdp', '2021', 'rank', '3位', { id: 'gdp.level-rank', rankOf: 'level', of: '全市' });
  const ranks = [byGrowth, byLevel];
  const point = { stage: 'result', period: '2021' } as const;
  expect(figureAt(ranks, { ...seriesOf(output, 'rank'), rankOf: 'level' }, point)).toBe(byLevel);
  expect(figureAt(ranks, { ...seriesOf(output, 'rank'), rankOf: 'growth' }, point)).toBe(byGrowth);
  const named = { concept: 'gdp', measure: 'rank', of: '全市', basis: 'headline' } as const;
  expect(seriesName({ ...named, rankOf: 'growth' }, '2021')).toBe('gdp|2021|rank|growth|全市');
  expect(seriesName({ ...named, rankOf: 'level' }, '2021')).toBe('gdp|2021|rank|全市');
});
