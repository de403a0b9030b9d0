import {
  byPeriod,
  firstYear,
  isPeriod,
  isYear,
  lastYear,
  readPeriod,
} from '../../../src/core/reading/period';
import { periodMark, periodText, yearText } from '../../../src/wording/readings';

test.each([
  ['2021', { firstYear: 2021, lastYear: 2021 }],
  ['2021/2025', { firstYear: 2021, lastYear: 2025 }],
  ['2022-Q1', { firstYear: 2022, lastYear: 2022, quarter: 1 }],
  ['2022-H2', { firstYear: 2022, lastYear: 2022, half: 2 }],
  ['2022-M1-7', { firstYear: 2022, lastYear: 2022, months: [1, 7] }],
  ['2022-M11', { firstYear: 2022, lastYear: 2022, months: [11, 11] }],
])('%s is a period', (text, parts) => {
  expect(readPeriod(text)).toEqual(parts);
  expect([firstYear(text), lastYear(text)]).toEqual([parts.firstYear, parts.lastYear]);
});

test.each([
  '21',
  '2025/2021',
  '2021/2021',
  '2022-Q5',
  '2022-H3',
  '2022-q1',
  '2022Q1',
  '2022-Q1/2023',
  '2022-M7-1',
  '2022-M13',
])('%s is no period', (text) => {
  expect(isPeriod(text)).toBe(false);
  expect(lastYear(text)).toBeNaN();
});

test('a quarter is no year of its own', () => {
  expect(['2022', '2022-Q1', '2022-H1', '2022/2023'].map(isYear)).toEqual([true, false, false, false]);
});

test('readings are ordered by when their periods end, and those that end together keep their order', () => {
  const periods = ['2022', '2022-H1', '2022-Q1', '2021/2022', '2022-Q2', '2021', '2022-Q4'];
  expect(byPeriod(periods.map((period) => ({ period }))).map(({ period }) => period)).toEqual([
    '2021',
    '2022-Q1',
    '2022-H1',
    '2022-Q2',
    '2022',
    '2021/2022',
    '2022-Q4',
  ]);
});

test.each([
  ['2021', '2021', '2021年', '2021'],
  ['2022/2023', '2022—2023', '2022—2023年', '2022–2023'],
  ['2022-Q1', '2022年一季度', '2022年一季度', 'Q1 2022'],
  ['2022-H1', '2022年上半年', '2022年上半年', 'H1 2022'],
])('%s is told as %s, %s and %s', (period, alone, inSentence, english) => {
  expect(periodText(period, 'zh-CN')).toBe(alone);
  expect(yearText(period, 'zh-CN')).toBe(inSentence);
  expect(yearText(period, 'en-US')).toBe(english);
});

test('only a period that was assumed is marked', () => {
  expect(periodMark('assumed', 'zh-CN')).toBe('（推定）');
  expect(periodMark('assumed', 'en-US')).toBe(' (assumed)');
  expect([periodMark('stated', 'zh-CN'), periodMark('part', 'en-US')]).toEqual(['', '']);
});
