import { averageGrowth } from '../../../src/core/formulas/average-growth';
import { cagr } from '../../../src/core/formulas/cagr';
import { contribution } from '../../../src/core/formulas/contribution';
import { contributionShare } from '../../../src/core/formulas/contribution-share';
import { increment } from '../../../src/core/formulas/increment';
import { missing, type RangeRule } from '../../../src/core/missing';
import { yearOnYear } from '../../../src/core/formulas/year-on-year';

const outOfRange = (argument: string, value: number, rule: RangeRule) =>
  missing('out-of-range', { argument, value, rule });
const nothing = (argument: string) => missing('zero-denominator', { argument });

test('binary noise does not reach a growth counted from two levels', () => {
  expect(110 / 100 - 1).not.toBe(0.1);
  expect(yearOnYear(100, 110)).toBe(0.1);
  expect(yearOnYear(100, 90)).toBe(-0.1);
});

test('from nothing there is no growth, nor from or to less', () => {
  expect(yearOnYear(0, 110)).toEqual(nothing('prior'));
  expect(yearOnYear(100, -20)).toEqual(outOfRange('current', -20, 'not-negative'));
  expect(yearOnYear(-100, 110)).toEqual(outOfRange('prior', -100, 'not-negative'));
  expect(cagr(0, 121, 2)).toEqual(nothing('first'));
  expect(cagr(-1, 121, 2)).toEqual(outOfRange('first', -1, 'not-negative'));
});

test('revenue of 21.9亿元 after growth of 22.1 per cent gained 3.96亿元', () => {
  expect(increment(21.9, 0.221)).toBeCloseTo(3.964, 3);
  expect(increment(90, -0.1)).toBe(-10);
  expect(increment(21.9, 0)).toBe(0);
  expect(increment(21.9, -1)).toEqual(nothing('growthFactor'));
});

test('a compound growth spans years, not calendar years', () => {
  expect(cagr(100, 121, 2)).toBe(0.1);
  expect(cagr(100, 81, 2)).toBe(-0.1);
  expect(cagr(100, 121, 2021)).toEqual(outOfRange('years', 2021, 'years'));
});

test('the average of a boom and a slump is less than their mean', () => {
  expect(averageGrowth(0.5, -0.5)).toBeCloseTo(-0.134, 3);
  expect(averageGrowth(0.1)).toBe(0.1);
  expect(averageGrowth(0.3, -1)).toBe(-1);
});

test('an average names the growth that cannot be, and none is no average', () => {
  expect(averageGrowth(0.1, -1.5)).toEqual(outOfRange('growth2', -1.5, 'growth'));
  expect(averageGrowth(0.1, Number.NaN)).toEqual(missing('not-a-number', { argument: 'growth2' }));
  expect(averageGrowth()).toEqual(missing('left-out', { argument: 'growths' }));
});

test('a part that gained a quarter of the gain lifts growth of 8 per cent by 2 points', () => {
  expect(contributionShare(3, 12)).toBe(0.25);
  expect(contribution(3, 12, 0.08)).toBe(2);
  expect(contribution(-3, 12, 0.08)).toBe(-2);
  expect(contribution(3, -12, -0.08)).toBe(2);
  expect(contribution(3, 12, 0)).toBe(0);
  expect(contributionShare(3, 0)).toEqual(nothing('wholeChange'));
  expect(contribution(3, 0, 0.08)).toEqual(nothing('wholeChange'));
});
