import { missing } from '../../../src/core/missing';
import { toUnit } from '../../../src/core/number/to-unit';

test.each<[number, string, string, number]>([
  [306.2, '亿元', '万元', 3062000],
  [1.13, '万元', '元', 11300],
  [306.2, '亿元', 'RMB bn', 30.62],
  [30.62, 'RMB bn', '亿元', 306.2],
  [0.68, '亿美元', 'USD mn', 68],
  [1, '亩', '平方米', 10000 / 15],
  [3, '亩', '平方米', 2000],
  [15, '亩', '公顷', 1],
  [1500, '亩', '平方公里', 1],
  [1.2, '万亩', '公顷', 800],
  [1, '公顷', '亩', 15],
  [1, 'km²', 'mu', 1500],
  [17.12, '万平方米', '10,000 m²', 17.12],
  [7, '成', '%', 0.7],
  [0.7, '%', '成', 7],
  [0.806, '%', 'percent', 80.6],
  [80.6, 'percent', '%', 0.806],
  [80.6, 'percent', 'fraction', 0.806],
  [5, '‰', '%', 0.005],
  [1.2, '个百分点', 'pp', 1.2],
  [22.8, '万人', '人', 228000],
  [-3.5, '亿元', '万元', -35000],
  [0, '亩', '公顷', 0],
  [1.5, '亿斤', '万吨', 7.5],
  [7.5, '万吨', '亿斤', 1.5],
  [1, '公斤', '斤', 2],
  [306.2, '亿元', 'billion yuan', 30.62],
  [50, 'bp', 'pp', 0.5],
  [12, '元/公斤', '万元/吨', 1.2],
])('%d %s in %s is %d', (value, from, to, expected) => {
  expect(toUnit(value, from, to)).toBe(expected);
});

test.each([
  ['dollars', 1, '亿美元', '亿元'],
  ['percentage points', 1.2, '个百分点', '%'],
  ['a fraction', 0.012, 'fraction', '个百分点'],
  ['an area', 1, '亩', '万元'],
  ['people', 1, '人', '家'],
  ['a unit that nobody knows', 1, '斛', '亿元'],
])('%s in a unit of another kind are refused', (_, value, from, to) => {
  expect(toUnit(value, from, to)).toEqual(missing('unit-mismatch', { unit: from, asked: to }));
});

test('80.6 in % is asked about, since a cell holds 80.6% as 0.806', () => {
  expect(toUnit(80.6, '%', '成')).toMatchObject({ reason: 'out-of-range', rule: 'rate' });
  expect(toUnit(Number.NaN, '亿元', '万元')).toMatchObject({ reason: 'not-a-number' });
});
