import { LANGUAGES } from '../../../src/core/language';
import { readPeriodWords } from '../../../src/library/resolve/period-words';
import { periodText, yearText } from '../../../src/wording/readings';

test.each([
  ['2021', '2021'],
  ['2021年', '2021'],
  ['2021年度', '2021'],
  ['2021财年', '2021'],
  ['２０２１', '2021'],
  ['二〇二一年', '2021'],
  ['二零二一', '2021'],
  ['2021年第一季度', '2021-Q1'],
  ['2021年2季度', '2021-Q2'],
  ['2021q3', '2021-Q3'],
  ['2021年上半年', '2021-H1'],
  ['2021下半年', '2021-H2'],
  ['2021年5月', '2021-M5'],
  ['2021年1-6月', '2021-M1-6'],
  ['2021年1月至11月份', '2021-M1-11'],
  ['January 2021', '2021-M1'],
  ['2021—2025年', '2021/2025'],
  ['2021至2025', '2021/2025'],
  ['2021/2025', '2021/2025'],
  ['十四五', '2021/2025'],
  ['“十四五”时期', '2021/2025'],
  ['十三五规划期间', '2016/2020'],
  ['十五五', '2026/2030'],
  ['十五', '2001/2005'],
  ['九五', '1996/2000'],
  ['一五', '1953/1957'],
])('%s is the period %s', (words, period) => {
  expect(readPeriodWords(words)).toBe(period);
});

const PERIODS = [
  '2021',
  '2021/2025',
  '2022-Q1',
  '2022-Q4',
  '2022-H1',
  '2022-H2',
  '2022-M7',
  '2022-M1-7',
  '2022-M10-12',
];

test.each(LANGUAGES)('every period is read back from how tables and sentences tell it in %s', (language) => {
  for (const tell of [periodText, yearText])
    expect(PERIODS.map((period) => readPeriodWords(tell(period, language)))).toEqual(PERIODS);
});

test.each([
  '去年',
  '21年',
  '44561',
  '十四五末',
  '2025-2021',
  '2021年13月',
  '2021年6—1月',
  '2021-12-31',
  'Foo 2021',
  '水位',
  '',
])('%j is no period', (words) => {
  expect(readPeriodWords(words)).toBeUndefined();
});
