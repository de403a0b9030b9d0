import { partOfYear } from '../../../src/extract/division/part-of-year';

test.each([
  ['上半年', 'H1'],
  ['1-6月', 'H1'],
  ['一季度', 'Q1'],
  ['1至3月份', 'Q1'],
  ['前三季度', 'M1-9'],
  ['1-7月份', 'M1-7'],
  ['一至十一月', 'M1-11'],
  ['前2个月', 'M1-2'],
  ['前三个月', 'Q1'],
  ['前十一个月', 'M1-11'],
  ['7月份', 'M7'],
  ['1-12月', undefined],
  ['5年', undefined],
])('%s of a year is %s', (words, suffix) => {
  expect(partOfYear(words)).toBe(suffix);
});
