import {
  numberOfYears,
  numberUpToThirtyOne,
  planYears,
  yearOf,
} from '../../../src/extract/division/years-in-words';

test.each([
  ['2021', 2021],
  ['二〇三五', 2035],
  ['二零二六', 2026],
  ['一九九八', 1998],
  ['1800', undefined],
  ['二十', undefined],
  ['', undefined],
])('the year that %j is', (text, year) => {
  expect(yearOf(text)).toBe(year);
});

test.each([
  ['五', 5],
  ['5', 5],
  ['两', 2],
  ['几', undefined],
])('how many years %j are', (text, years) => {
  expect(numberOfYears(text)).toBe(years);
});

test.each([
  ['十', 10],
  ['十六', 16],
  ['二十', 20],
  ['三十一', 31],
  ['三十二', undefined],
  ['9', 9],
])('the month or day that %j is', (text, number) => {
  expect(numberUpToThirtyOne(text)).toBe(number);
});

test.each([
  ['九五', [1996, 2000]],
  ['十五', [2001, 2005]],
  ['十四五', [2021, 2025]],
  ['十五五', [2026, 2030]],
  ['二五', undefined],
])('the years of %s', (plan, years) => {
  expect(planYears(plan)).toEqual(years);
});
